/** Points of an item where nobody says otherwise: on the own level's website, and on the upper level's. */
export const USUAL_POINTS = { own: 5, upper: 10 } as const;
