/** Name of the file of agreed dates beside a board of follow-up. */
export const calendarFile = 'calendar.ics';
