/** Where the exit leads: an ordinary weather site that nobody asks questions about. The only place where it is set. */
export const exitAddress: string =
  (import.meta.env['PUBLIC_EXIT_URL'] as string | undefined) ?? 'https://www.buienradar.nl/';
