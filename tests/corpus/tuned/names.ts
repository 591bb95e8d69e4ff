/** Names the rules were tuned on. None of them stands in the held-out half. */
export const given =
  "Janet Dorothy Terence Kofi Agnieszka Mohammed Fatima Priya Harpreet Chukwuemeka Ngozi Wei Thanh Siobhan Rhys Bronwen Duncan Mavis Norman Sheila Kevin Chloe Jayden Oluwaseun Tendai Zofia Krzysztof Elena Mihai Aisha Yusuf Deepak Lakshmi Grace Mark Rose Frank Zebedee Ottoline".split(
    " ",
  );
export const family =
  "Marsh Holroyd Boateng Nowak Hussain Patel Sandhu Okafor Eze Chen Nguyen O'Brien McAllister Llewellyn Smith-Jones Fairclough Thistlethwaite Adeyemi Moyo Kowalska Popescu Khan Iyer Young Stone Baker Hill Ferreira Castellano Quillfeather Wrzosek Al-Masri Vandermeer Zabriskie".split(
    " ",
  );
export const professionals =
  "Anita Sharma|Gareth Prosser|Helen Tregear|Babatunde Ojo|Maureen Clegg|Piotr Mazur|Samina Qureshi|Ian Forsyth|Joy Mensah|Lucy Pike".split(
    "|",
  );
export const towns = ["Bolton", "Halifax", "Swindon", "Hexham", "Cardiff"] as const;
export const streets = [
  "Beech Avenue",
  "Rose Lane",
  "Station Road",
  "Manor Park",
  "Church Street",
  "St Anne's Road",
  "The Crescent",
  "Mill Hill Close",
] as const;
export const moreTowns = [
  ...towns,
  "Todmorden",
  "Newton-le-Willows",
  "Barrow-in-Furness",
  "King's Lynn",
  "Stoke on Trent",
] as const;
export const moreStreets = [
  ...streets,
  "Upper Brook St",
  "Ivy Rd",
  "Lime Cl.",
  "Oak Dr",
  "Queens Ave",
  "Moor Ln",
  "Kings Ride",
  "Eastgate",
  "Broadway",
  "High Street",
  "Nook Lane",
  "Elm Gdns",
  "Old Hall Cres",
  "Bishop's Walk",
  "Wellington Terrace",
  "Canal Wharf",
  "Lower Fold",
  "Chapel Garth",
  "The Green",
  "Windmill Rise",
] as const;
/** Houses with a name, and blocks of flats. */
export const houses = [
  "Rose Cottage",
  "The Old Vicarage",
  "Holly Bank Farm",
  "Ashdown House",
  "Mill Lodge",
  "Sycamore Barn",
] as const;
export const blocks = ["Ashdown Court", "Peel House", "Canal Wharf", "Albion Mills", "Quay Point"] as const;
