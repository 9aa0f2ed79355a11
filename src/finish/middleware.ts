import { defineMiddleware } from 'astro:middleware';
import { finish } from './finish.ts';

/** Finishes every page, built or live: typography, symbols, what is not shipped. */
export const onRequest = defineMiddleware(async ({ site }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(finish(await response.text(), import.meta.env.PROD ? site?.pathname : '/'), {
    status: response.status,
    headers: response.headers,
  });
});
