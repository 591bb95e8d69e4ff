/** Names the rules were tuned on. None of them stands in the held-out half. */
export const given = "Janet Dorothy Terence Kofi Agnieszka Mohammed Fatima Priya Harpreet Chukwuemeka Ngozi Wei Thanh Siobhan Rhys Bronwen Duncan Mavis Norman Sheila Kevin Chloe Jayden Oluwaseun Tendai Zofia Krzysztof Elena Mihai Aisha Yusuf Deepak Lakshmi Grace Mark Rose Frank Zebedee Ottoline".split(" ");
export const family = "Marsh Holroyd Boateng Nowak Hussain Patel Sandhu Okafor Eze Chen Nguyen O'Brien McAllister Llewellyn Smith-Jones Fairclough Thistlethwaite Adeyemi Moyo Kowalska Popescu Khan Iyer Young Stone Baker Hill Ferreira Castellano Quillfeather Wrzosek Al-Masri Vandermeer Zabriskie".split(" ");
export const professionals = "Anita Sharma|Gareth Prosser|Helen Tregear|Babatunde Ojo|Maureen Clegg|Piotr Mazur|Samina Qureshi|Ian Forsyth|Joy Mensah|Lucy Pike".split("|");
export const towns = ["Bolton", "Halifax", "Swindon", "Hexham", "Cardiff"] as const;
export const streets = ["Beech Avenue", "Rose Lane", "Station Road", "Manor Park", "Church Street", "St Anne's Road", "The Crescent", "Mill Hill Close"] as const;
