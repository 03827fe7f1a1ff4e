import { unzipSync } from 'fflate';
import { z } from 'astro/zod';
import { maxReportBytes, readReport, type ContributionReport } from '../../check/contribution/report.ts';
import type { Api } from './api.ts';

const artifacts = z.object({ artifacts: z.array(z.object({ id: z.int(), name: z.string() })) });

/** The report in an archive: the one file of its name, and no more of it than a report has. */
export function reportIn(archive: Uint8Array): ContributionReport | undefined {
  try {
    const files = unzipSync(archive, { filter: ({ name, originalSize }) => name === 'report.json' && originalSize <= maxReportBytes });
    const file = files['report.json'];
    return file === undefined ? undefined : readReport(new TextDecoder().decode(file));
  } catch {
    return undefined;
  }
}

/** What a run left: its report, where it has one that can be read, and whether there is a preview. */
export async function leftBy(run: number, api: Api): Promise<{ report: ContributionReport | undefined; preview: boolean }> {
  const { artifacts: list } = artifacts.parse(await api.json('GET', `/actions/runs/${run}/artifacts?per_page=100`));
  const report = list.find(({ name }) => name === 'report');
  const archive = report === undefined ? undefined : await api.bytes(`/actions/artifacts/${report.id}/zip`, maxReportBytes);
  return { report: archive === undefined ? undefined : reportIn(archive), preview: list.some(({ name }) => name === 'preview') };
}
