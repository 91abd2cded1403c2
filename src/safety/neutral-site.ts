/** Where the exit leads: an ordinary weather site that nobody asks questions about. The only place where it is set. */
export const exitAddress: string = process.env['PUBLIC_EXIT_URL'] ?? 'https://www.buienradar.nl/';
