/**
 * What a worksheet asks of who sends it. The institution is public and names the commit; the contact is for the editors'
 * answer and goes nowhere.
 */
export const senderQuestions = [
  { number: 'A', path: 'sender.institution', label: 'sheets.sender.institution' },
  { number: 'B', path: 'sender.contact', label: 'sheets.sender.contact' },
] as const;
