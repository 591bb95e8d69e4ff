/** How a person is written on every list and page: "SURNAME, Given". */
export const patientName = ({ familyName, givenNames }: { familyName: string; givenNames: string }): string =>
  givenNames ? `${familyName.toUpperCase()}, ${givenNames}` : familyName.toUpperCase();
