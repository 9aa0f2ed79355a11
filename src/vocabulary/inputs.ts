/** The first input of the coverage table: which need it is. */
export const NEED = 'besoin';

/** The inputs of the table of ladders. */
export const SUBJECT = 'sujet';
export const SITUATION = 'situation';
