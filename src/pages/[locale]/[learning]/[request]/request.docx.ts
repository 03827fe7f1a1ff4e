import type { APIRoute } from 'astro';
import type { Locale } from '../../../../config/locales.ts';
import { requestTemplate } from '../../../../exports/request.ts';
import { learningPaths } from '../../../_paths.ts';

export const getStaticPaths = () => learningPaths('request');

/** The empty document that the page's script fills with what the reader wrote. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await requestTemplate(props.locale), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
