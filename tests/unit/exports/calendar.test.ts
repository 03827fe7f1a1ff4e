import { describe, expect, it } from 'vitest';
import { calendarOf, datedItems } from '../../../src/exports/calendar.ts';
import { followUpItems } from '../../../src/graph/derive/follow-up.ts';
import { entry, graphOf } from '../graph/tiny.ts';

const promise = (key: string, by?: string) => ({
  key,
  text: `Hacer ${key}; pronto.`,
  state: 'no-report-found',
  source: 'informe',
  ...(by === undefined ? {} : { by }),
});
const files = [
  entry('exchanges/x', {
    title: 'Visita',
    commitments: [promise('year', '2020'), promise('undated'), promise('month', '2020-02'), promise('day', '2012-08-07')],
    followUps: [{ key: 'day', state: 'agreed', due: '2021-03', source: 'informe' }],
  }),
];
const items = followUpItems(graphOf(...files));
const site = { siteUrl: 'https://ayni.example', base: '/ayni/' };
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');
const calendar = calendarOf(items, 'Fechas', 'es', site);
const events = unfolded(calendar).split('BEGIN:VEVENT').slice(1);
const field = (event: string | undefined, name: string) => new RegExp(`^${name}[^:\\r]*:(.*)\\r?$`, 'm').exec(event ?? '')?.[1];

describe('the calendar of agreed dates', () => {
  it('has an event for each date that a source gives, and only for those', () => {
    expect(datedItems(items).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'commitment year',
      'commitment month',
      'commitment day',
      'follow-up day',
    ]);
    expect(events).toHaveLength(4);
  });

  it('puts a year or a month on its last day, all day, and says what the source gives', () => {
    expect(events.map((event) => field(event, 'DTSTART'))).toEqual(['20201231', '20200229', '20120807', '20210331']);
    expect(events.every((event) => event.includes('DTSTART;VALUE=DATE:'))).toBe(true);
    expect(field(events[0], 'DESCRIPTION')).toContain('Fecha acordada: 2020. La fuente da solo el año');
    expect(field(events[1], 'DESCRIPTION')).toContain('Fecha acordada: febrero de 2020. La fuente da solo el mes');
    expect(field(events[2], 'DESCRIPTION')).toContain(String.raw`Fecha acordada: 7 de agosto de 2012.\n`);
  });

  it('says what was to be done, of which exchange, and where to read it', () => {
    expect(field(events[0], 'SUMMARY')).toBe(String.raw`Hacer year\; pronto.`);
    expect(field(events[3], 'SUMMARY')).toBe('Visita');
    expect(field(events[0], 'URL')).toBe('https://ayni.example/ayni/es/intercambios/x/#commitments-year');
    expect(field(events[3], 'URL')).toBe('https://ayni.example/ayni/es/intercambios/x/#follow-up-day');
  });

  it('has for each event a name of its own that no language changes, and no hour of its making', () => {
    const names = events.map((event) => field(event, 'UID'));
    expect(names).toEqual([
      'x-commitment-year@ayni.example',
      'x-commitment-month@ayni.example',
      'x-commitment-day@ayni.example',
      'x-follow-up-day@ayni.example',
    ]);
    const french = unfolded(calendarOf(items, 'Dates', 'fr', site))
      .split('BEGIN:VEVENT')
      .slice(1);
    expect(french.map((event) => field(event, 'UID'))).toEqual(names);
    expect(events.every((event) => field(event, 'DTSTAMP') === '20260102T000000Z')).toBe(true);
  });

  it('is well formed: lines end as the standard says and none is longer than 75 octets', () => {
    expect(calendar.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
