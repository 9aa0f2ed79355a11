/** What stands for the next rung in a text to send. */
export const TEAM = 'equipe';
