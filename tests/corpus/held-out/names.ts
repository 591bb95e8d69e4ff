/**
 * Names for measuring only. None stands in the tuned half, and the second line of each list is in no list of the rules.
 */
export const known = {
  given:
    "Hilary Clive Rosalind Ahmed Parveen Suresh Jaswinder Ifeoma Babajide Adwoa Ming Linh Padraig Carys Iestyn Morag Edna Reginald Tyler Mia Folasade Farai Danuta Grzegorz Ionut Hamza Khadija Nirmala Dawn Will Hope Drew Ifunanya".split(
      " ",
    ),
  family:
    "Kershaw Ramsbottom Appiah Kaminska Begum Chaudhry Dhillon Nwosu Olawale Zhang Tran O'Connor MacLeod Pritchard Metcalfe Ogunleye Sibanda Zielinski Ionescu Farooq Pillai West Price Fox Lane Cook Bell Marques Mphahlele Szczygiel Ekwueme Dziedzic".split(
      " ",
    ),
} as const;
export const unknown = {
  given:
    "Zuleyma Thessaly Ekemini Xolisile Bohuslava Taavetti Nkechinyere Gwyndaf Sruthika Abhiramee Yevheniia Ghazaleh Tuyet-Nhi Wambui Orsolya".split(
      " ",
    ),
  family:
    "Featherstonehaugh Cholmondeley-Ware Umukoro Brzezicki Thavarajah Gnanasegaram Hakobyan Trzaskowski Abeywickrama Fotheringay McGillicuddy O'Shaughnessy-Vane Quarshie Lwanga".split(
      " ",
    ),
} as const;
export const clinicians =
  "Rowena Blakeley|Sanjeev Mukherjee|Catherine Oyelaran|Tobias Lindqvist|Nia Gethin-Rees|Fergal Tierney|Xiaoling Pang|Deborah Stubbs|Omar Rahmani|Winston Achebe".split(
    "|",
  );
export const localities = ["Kettering", "Skipton", "Truro", "Llanelli", "Peterlee"] as const;
export const roads = [
  "Windermere Drive",
  "Old Mill Lane",
  "Priory Gardens",
  "Albert Terrace",
  "Oakfield Crescent",
  "Victoria Street",
  "Low Moor Road",
  "Harbour View",
  "Sycamore Grove",
] as const;
