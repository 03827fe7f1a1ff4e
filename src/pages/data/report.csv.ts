import { reportCsv } from '../../exports/report-data.ts';
import { graph } from '../../graph/index.ts';

export const GET = () => new Response(reportCsv(graph), { headers: { 'Content-Type': 'text/csv;charset=utf-8' } });
