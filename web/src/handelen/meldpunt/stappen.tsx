import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Checkbox, TextField } from '../../ui/index.ts';
import { Aanbiederkeuze } from './aanbiederkeuze.tsx';
import type { Bekendheid, Concept } from './concept.ts';
import { Keuzelijst } from './keuzelijst.tsx';
import { MELDERS, type NieuweMelding, URGENTIES } from './typen.ts';
import type { Stap } from './zoek.ts';

const [KORTSTE_NAAM, LANGSTE_NAAM, KORTSTE_TEKST, LANGSTE_TEKST] = [3, 200, 20, 4000];
const BEKEND = ['anoniem', 'vertrouwelijk', 'open'] as const satisfies readonly Bekendheid[];
export type Meldfout =
  | 'wie'
  | 'over'
  | 'overLang'
  | 'wat'
  | 'watLang'
  | 'sinds'
  | 'haast'
  | 'bekend'
  | 'contact'
  | 'email';

/** What is missing or wrong on one page. */
export function foutenIn(c: Concept, stap: Stap): Meldfout[] {
  const fouten: readonly (readonly [Stap, Meldfout, boolean])[] = [
    ['wie', 'wie', c.wie === null],
    ['over', 'over', c.over.trim().length < KORTSTE_NAAM],
    ['over', 'overLang', c.over.trim().length > LANGSTE_NAAM],
    ['wat', 'wat', c.wat.trim().length < KORTSTE_TEKST],
    ['wat', 'watLang', c.wat.trim().length > LANGSTE_TEKST],
    ['wat', 'sinds', c.sinds > vandaag()],
    ['haast', 'haast', c.haast === null],
    ['contact', 'bekend', c.bekend === null],
    ['contact', 'contact', c.bekend !== null && c.bekend !== 'anoniem' && !(c.naam || c.email || c.telefoon).trim()],
    [
      'contact',
      'email',
      c.bekend !== 'anoniem' && c.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(c.email.trim()),
    ],
  ];
  return fouten.flatMap(([waar, fout, mis]) => (waar === stap && mis ? [fout] : []));
}

/** What the server gets. */
export const naarMelding = (c: Concept): Omit<NieuweMelding, 'formulier' | 'bewijs' | 'website'> => ({
  soortMelder: c.wie ?? 'anders',
  kvk: c.kvk,
  overWie: c.over.trim(),
  watZietU: c.wat.trim(),
  sinds: c.sinds === '' ? null : c.sinds,
  urgentie: c.haast ?? 'later',
  contact:
    c.bekend === 'anoniem'
      ? null
      : {
          naam: c.naam.trim(),
          organisatie: c.organisatie.trim(),
          email: c.email.trim(),
          telefoon: c.telefoon.trim(),
          vertrouwelijk: c.bekend !== 'open',
          mailBijNieuws: c.mail && c.email.trim() !== '',
        },
});

interface VraagProps {
  readonly stap: Stap;
  readonly concept: Concept;
  zet(deel: Partial<Concept>): void;
  readonly fouten: readonly Meldfout[];
}

/** The question of one page. */
export function Vraag({ stap, concept, zet, fouten }: VraagProps) {
  const t = useTranslations('meldpunt.melden');
  const fout = (...welke: readonly Meldfout[]) => {
    const gevonden = fouten.find((een) => welke.includes(een));
    return gevonden && t(`fouten.${gevonden}`);
  };
  switch (stap) {
    case 'wie':
      return (
        <Keuzelijst
          vraag={t('wie.titel')}
          stil
          fout={fout('wie')}
          keuzes={MELDERS.map((waarde) => ({ waarde, naam: t(`melders.${waarde}`) }))}
          gekozen={concept.wie}
          onKies={(wie) => zet({ wie })}
        />
      );
    case 'over':
      return (
        <Aanbiederkeuze
          label={t('over.label')}
          uitleg={t('over.uitleg')}
          fout={fout('over', 'overLang')}
          kvk={concept.kvk}
          tekst={concept.over}
          onKies={(kvk, over) => zet({ kvk, over })}
        />
      );
    case 'wat':
      return (
        <>
          <TextField
            label={t('wat.label')}
            uitleg={t('wat.uitleg')}
            fout={fout('wat', 'watLang')}
            value={concept.wat}
            onChange={(wat) => zet({ wat })}
            rijen={9}
          />
          <TextField
            label={t('wat.sinds')}
            verplicht={false}
            fout={fout('sinds')}
            type="date"
            value={concept.sinds}
            onChange={(sinds) => zet({ sinds })}
            breed={false}
          />
        </>
      );
    case 'haast':
      return (
        <Keuzelijst
          vraag={t('haast.titel')}
          stil
          uitleg={t('haast.uitleg')}
          fout={fout('haast')}
          keuzes={URGENTIES.map((waarde) => ({ waarde, naam: t(`urgenties.${waarde}`) }))}
          gekozen={concept.haast}
          onKies={(haast) => zet({ haast })}
        />
      );
    case 'contact':
      return <Contact concept={concept} zet={zet} fout={fout} />;
    case 'nakijken':
      return <Nakijken concept={concept} />;
  }
}

interface ContactProps {
  readonly concept: Concept;
  zet(deel: Partial<Concept>): void;
  fout(...welke: readonly Meldfout[]): string | undefined;
}

function Contact({ concept, zet, fout }: ContactProps) {
  const t = useTranslations('meldpunt.melden');
  const { naam: ingelogd, functie } = useSessie();
  // Who is signed in need not type who they are; but nothing goes along that does not stand here.
  const kies = (bekend: Bekendheid) =>
    zet({
      bekend,
      ...(bekend !== 'anoniem' && concept.naam === '' && ingelogd
        ? { naam: ingelogd, organisatie: functie?.partij ?? '' }
        : {}),
    });
  return (
    <>
      <Keuzelijst
        vraag={t('contact.titel')}
        stil
        fout={fout('bekend')}
        keuzes={BEKEND.map((waarde) => ({
          waarde,
          naam: t(`contact.${waarde}`),
          uitleg: t(`contact.${waarde}Uitleg`),
        }))}
        gekozen={concept.bekend}
        onKies={kies}
      />
      {concept.bekend !== null && concept.bekend !== 'anoniem' && (
        <div className="baken-melden__velden">
          <TextField
            label={t('contact.naam')}
            fout={fout('contact')}
            autoComplete="name"
            maxLength={200}
            value={concept.naam}
            onChange={(naam) => zet({ naam })}
          />
          <TextField
            label={t('contact.organisatie')}
            verplicht={false}
            autoComplete="organization"
            maxLength={200}
            value={concept.organisatie}
            onChange={(organisatie) => zet({ organisatie })}
          />
          <TextField
            label={t('contact.email')}
            verplicht={false}
            type="email"
            fout={fout('email')}
            autoComplete="email"
            maxLength={254}
            value={concept.email}
            onChange={(email) => zet({ email })}
          />
          {concept.email.trim() !== '' && (
            <Checkbox
              label={t('contact.mail')}
              uitleg={t('contact.mailUitleg')}
              aan={concept.mail}
              onChange={(mail) => zet({ mail })}
            />
          )}
          <TextField
            label={t('contact.telefoon')}
            verplicht={false}
            type="tel"
            autoComplete="tel"
            maxLength={40}
            value={concept.telefoon}
            onChange={(telefoon) => zet({ telefoon })}
          />
        </div>
      )}
    </>
  );
}

function Nakijken({ concept }: { readonly concept: Concept }) {
  const t = useTranslations('meldpunt.melden');
  const { datum } = useOpmaak();
  const { wie, over, wat, sinds, haast, bekend } = concept;
  const contact = [concept.naam, concept.organisatie, concept.email, concept.telefoon].filter(Boolean).join(', ');
  const mail = concept.mail && concept.email.trim() !== '' ? ` (${t('contact.metMail')})` : '';
  const regels: readonly (readonly [Stap, string])[] = [
    ['wie', wie ? t(`melders.${wie}`) : t('nogNiet')],
    ['over', over || t('nogNiet')],
    ['wat', (wat || t('nogNiet')) + (sinds ? ` (${t('sinds', { datum: datum(sinds) })})` : '')],
    ['haast', haast ? t(`urgenties.${haast}`) : t('nogNiet')],
    ['contact', bekend ? t(`contact.${bekend}`) + (bekend === 'anoniem' ? '' : `: ${contact}${mail}`) : t('nogNiet')],
  ];
  return (
    <dl className="baken-nakijken">
      {regels.map(([stap, antwoord]) => (
        <div key={stap}>
          <dt>{t(`${stap}.titel`)}</dt>
          <dd>
            <bdi>{antwoord}</bdi>
          </dd>
          <dd>
            <Link to="/melden" search={{ stap }} aria-label={t('wijzigWat', { wat: t(`${stap}.titel`) })}>
              {t('wijzig')}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
