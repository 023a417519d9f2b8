/**
 * Why somebody does not get in, by a code that the log-in page knows. The texts say what to do next and never who exists:
 * they are shown to people of whom we know nothing but what their own log-in service says.
 */
export const WEIGERINGEN = {
  afgebroken: 'Het inloggen is afgebroken bij de inlogdienst. Probeer het opnieuw.',
  verlopen: 'Het inloggen duurde te lang of is in een ander venster begonnen. Begin opnieuw.',
  'dienst-onbereikbaar': 'De inlogdienst is nu niet te bereiken. Probeer het over een paar minuten opnieuw.',
  mislukt: 'De inlogdienst gaf een antwoord dat niet klopt. Probeer het opnieuw.',
  onvolledig: 'De inlogdienst gaf uw naam of e-mailadres niet door. Vraag uw beheerder om hulp.',
  'niveau-te-laag':
    'U bent ingelogd met een te laag betrouwbaarheidsniveau. Log in met een middel van een hoger niveau.',
  'onbekende-organisatie': 'Uw organisatie doet nog niet mee met Baken, of de inlogdienst gaf haar niet door.',
  'andere-dienst': 'Uw organisatie gebruikt een andere inlogdienst. Kies die op de inlogpagina.',
  'andere-organisatie': 'Deze uitnodiging is voor een andere organisatie dan waarmee u nu bent ingelogd.',
  'uitnodiging-ongeldig': 'Deze uitnodiging is al gebruikt, ingetrokken of verlopen. Vraag een nieuwe aan.',
  'eigen-account': 'U heeft al een account. Log daarmee in en open daarna de uitnodiging opnieuw.',
  'geen-rol': 'U heeft nog geen rol in Baken. Vraag de beheerder van uw organisatie om een uitnodiging.',
} as const;

export type Weigering = keyof typeof WEIGERINGEN;
