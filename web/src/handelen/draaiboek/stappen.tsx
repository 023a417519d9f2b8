import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Alert, Button, Card, ErrorState, PageHeader, TextField, WachtOp } from '../../ui/index.ts';
import './draaiboek.css';
import { Handeling, heel, type Waarden } from './handeling.tsx';
import { Verantwoordelijk } from './verantwoordelijk.tsx';
import { maakStappen, type Stap, type Stappenplan, type Stappenplannen, stappenVraag, toetsStappen } from './vragen.ts';

export const Route = createLazyRoute('/draaiboek/stappen')({ component: Scherm });

/** The step templates: what must be done per phase, by whom and when. Changing them makes a new version, after seeing what it does. */
function Scherm() {
  const t = useTranslations('draaiboek.stappen');
  const vraag = useQuery(stappenVraag());
  useTitel(t('titel'));
  return (
    <div className="baken-stapel">
      <PageHeader titel={t('titel')} lead={<p>{t('uitleg')}</p>} boven={<Link to="/draaiboek">{t('terug')}</Link>} />
      <WachtOp vraag={vraag} regels={12}>
        {(plannen) => <Plannen plannen={plannen} />}
      </WachtOp>
    </div>
  );
}

function Plannen({ plannen }: { readonly plannen: Stappenplannen }) {
  const t = useTranslations('draaiboek.stappen');
  const opmaak = useOpmaak();
  const [nieuwste] = plannen.versies;
  if (!nieuwste) return null;
  return (
    <>
      <Bewerken key={nieuwste.versie} plan={nieuwste} plannen={plannen} />
      <Card titel={t('versies')}>
        <ul className="baken-regels">
          {plannen.versies.map(({ versie, geldigVan, wijziging, bron }) => (
            <li key={versie}>
              <b>{t('versie', { versie })}</b> {t('vanaf', { dag: opmaak.datum(geldigVan) })}
              {versie === plannen.geldig && ` ${t('geldtNu')}`}
              <p className="baken-stil">
                {wijziging} {bron}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

type Effect = Awaited<ReturnType<typeof toetsStappen>>;
const EENHEDEN = ['werkdagen', 'dagen', 'weken', 'maanden'] as const;

interface BewerkenProps {
  readonly plan: Stappenplan;
  readonly plannen: Stappenplannen;
}

/** The steps by phase; who may changes them here, sees what that does and then keeps it as a new version. */
function Bewerken({ plan, plannen }: BewerkenProps) {
  const t = useTranslations('draaiboek.stappen');
  const [stappen, setStappen] = useState<readonly Stap[]>(plan.stappen);
  const [teksten, setTeksten] = useState(plan.verantwoordelijkheden);
  const rol = (code: string) => plannen.rollen.find((r) => r.code === code)?.naam ?? code;
  const zet = (oud: Stap | null, w: Waarden) => {
    const nieuw = leesStap(oud, w, stappen);
    setStappen(oud ? stappen.map((s) => (s.code === oud.code ? nieuw : s)) : [...stappen, nieuw]);
    return Promise.resolve();
  };
  return (
    <>
      {plannen.fasen.map(({ code, naam }) => (
        <Card
          key={code}
          titel={naam}
          onderschrift={t('aantal', { aantal: stappen.filter((s) => s.fase === code).length })}
          acties={
            plannen.magSchrijven && (
              <Handeling
                knop={t('stapErbij')}
                voluit={`${t('stapErbij')}: ${naam}`}
                titel={`${t('stapErbij')}: ${naam}`}
                velden={veldenVan(t, plannen, null, code)}
                doe={(w) => zet(null, w)}
              />
            )
          }
        >
          <ul className="baken-regels">
            {stappen
              .filter((s) => s.fase === code)
              .map((stap) => (
                <li key={stap.code}>
                  <b>{stap.naam}</b> {stap.uitleg}
                  <p className="baken-stil">
                    {t('feiten', {
                      wie: rol(stap.voor),
                      aantal: stap.binnen.aantal,
                      eenheid: t(`eenheid.${stap.binnen.eenheid}`),
                    })}
                  </p>
                  {plannen.magSchrijven && (
                    <div className="baken-bord__acties">
                      <Handeling
                        knop={t('wijzig')}
                        voluit={`${t('wijzig')}: ${stap.naam}`}
                        titel={`${t('wijzig')}: ${stap.naam}`}
                        velden={veldenVan(t, plannen, stap, code)}
                        doe={(w) => zet(stap, w)}
                      />
                      <Button
                        klein
                        soort="quiet"
                        aria-label={`${t('haalWeg')}: ${stap.naam}`}
                        onPress={() => setStappen(stappen.filter((s) => s.code !== stap.code))}
                      >
                        {t('haalWeg')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
          </ul>
          <Verantwoordelijk fase={{ code, naam }} plannen={plannen} teksten={teksten} zet={setTeksten} />
        </Card>
      ))}
      {(stappen !== plan.stappen || teksten !== plan.verantwoordelijkheden) && (
        <Bewaren verantwoordelijkheden={teksten} stappen={stappen} />
      )}
    </>
  );
}

type T = ReturnType<typeof useTranslations<'draaiboek.stappen'>>;

const veldenVan = (t: T, plannen: Stappenplannen, stap: Stap | null, fase: string) => [
  { naam: 'naam', soort: 'tekst' as const, label: t('wat'), begin: stap?.naam ?? '' },
  {
    naam: 'uitleg',
    soort: 'lang' as const,
    label: t('toelichting'),
    begin: stap?.uitleg ?? '',
    verplicht: false,
    hoogstens: 600,
  },
  {
    naam: 'fase',
    soort: 'keuze' as const,
    label: t('fase'),
    keuzes: plannen.fasen.map(({ code, naam }) => ({ waarde: code, naam })),
    begin: stap?.fase ?? fase,
  },
  {
    naam: 'voor',
    soort: 'keuze' as const,
    label: t('wie'),
    keuzes: plannen.rollen.map(({ code, naam }) => ({ waarde: code, naam })),
    begin: stap?.voor ?? 'leider',
  },
  { naam: 'aantal', soort: 'getal' as const, label: t('binnen'), begin: String(stap?.binnen.aantal ?? 2) },
  {
    naam: 'eenheid',
    soort: 'keuze' as const,
    label: t('eenheidLabel'),
    keuzes: EENHEDEN.map((waarde) => ({ waarde, naam: t(`eenheid.${waarde}`) })),
    begin: stap?.binnen.eenheid ?? 'weken',
  },
];

function leesStap(oud: Stap | null, w: Waarden, stappen: readonly Stap[]): Stap {
  let nummer = stappen.length + 1;
  while (stappen.some(({ code }) => code === `stap${nummer}`)) nummer += 1;
  return {
    code: oud?.code ?? `stap${nummer}`,
    naam: w.naam ?? '',
    uitleg: w.uitleg ?? '',
    fase: w.fase ?? '',
    voor: w.voor ?? '',
    binnen: { aantal: heel(w.aantal), eenheid: w.eenheid as Stap['binnen']['eenheid'] },
  };
}

interface BewarenProps {
  readonly verantwoordelijkheden: Stappenplan['verantwoordelijkheden'];
  readonly stappen: readonly Stap[];
}

/** What the change does, and keeping it. */
function Bewaren({ verantwoordelijkheden, stappen }: BewarenProps) {
  const t = useTranslations('draaiboek.stappen');
  const queries = useQueryClient();
  const [wijziging, setWijziging] = useState('');
  const [geldigVan, setGeldigVan] = useState<string | undefined>(vandaag());
  const [effect, setEffect] = useState<Effect>();
  const [fout, setFout] = useState<unknown>();
  const body = {
    geldigVan: geldigVan ?? '',
    wijziging,
    verantwoordelijkheden,
    stappen: stappen.map((s) => ({ ...s, binnen: { ...s.binnen } })),
  };
  const doe = async (bewaar: boolean) => {
    setFout(undefined);
    try {
      if (!bewaar) return setEffect(await toetsStappen(body));
      queries.setQueryData(stappenVraag().queryKey, await maakStappen(body));
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  };
  return (
    <Card titel={t('nieuweVersie')} onderschrift={t('nieuweVersieUitleg')}>
      <div className="baken-formulier">
        <TextField
          label={t('wijziging')}
          rijen={2}
          value={wijziging}
          onChange={setWijziging}
          verplicht
          maxLength={600}
        />
        <DatePicker label={t('geldigVan')} value={geldigVan} onChange={setGeldigVan} min={vandaag()} />
        {fout !== undefined && <ErrorState fout={fout} />}
        {effect && <Gevolg effect={effect} />}
        <div className="baken-bord__acties">
          <Button onPress={() => void doe(false)}>{t('bekijkGevolg')}</Button>
          <Button soort="primary" isDisabled={!effect || effect.fouten.length > 0} onPress={() => void doe(true)}>
            {t('bewaar')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Gevolg({ effect }: { readonly effect: Effect }) {
  const t = useTranslations('draaiboek.stappen');
  return (
    <Alert soort={effect.fouten.length > 0 ? 'fout' : 'info'} titel={t('gevolg', { zaken: effect.zaken })} meteen>
      <ul>
        {effect.fouten.map(({ plek, melding }) => (
          <li key={plek}>
            {plek}: {melding}
          </li>
        ))}
        {effect.erbij.map((naam) => (
          <li key={`e${naam}`}>{t('komtErbij', { naam })}</li>
        ))}
        {effect.weg.map((naam) => (
          <li key={`w${naam}`}>{t('gaatWeg', { naam })}</li>
        ))}
        {effect.rollen.map((wie) => (
          <li key={`r${wie}`}>{t('wieAnders', { wie })}</li>
        ))}
        {effect.anders.map(({ naam, velden }) => (
          <li key={`a${naam}`}>{t('wordtAnders', { naam, velden: velden.join(', ') })}</li>
        ))}
      </ul>
    </Alert>
  );
}
