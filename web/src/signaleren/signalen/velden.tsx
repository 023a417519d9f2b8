import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Select, TextField } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { dagenVerder, type Invoer, uiterlijk, type Venstersoort } from './invoer.ts';
import { KOPPELSOORTEN, LOOS_ALARM_OORZAKEN, type Verwant } from './typen.ts';
import { behandelaarsVraag } from './vragen.ts';

interface VeldenProps {
  readonly soort: Venstersoort;
  readonly invoer: Invoer;
  zet(deel: Partial<Invoer>): void;
  foutBij(veld: keyof Invoer): string | undefined;
  readonly ernaast: readonly Verwant[];
}

/** The fields that an action asks for. */
export function Velden(props: VeldenProps) {
  switch (props.soort) {
    case 'toegewezen':
      return <Eigenaar {...props} />;
    case 'gesluimerd':
      return (
        <>
          <TotWanneer {...props} />
          <Tekst {...props} verplicht />
        </>
      );
    case 'loosAlarm':
      return (
        <>
          <Oorzaak {...props} />
          <Tekst {...props} verplicht={props.invoer.oorzaak === 'anders'} />
        </>
      );
    case 'samengevoegd':
      return (
        <>
          <Waarmee {...props} />
          <Tekst {...props} verplicht={false} />
        </>
      );
    case 'gekoppeld':
      return <Koppeling {...props} />;
    default:
      return <Tekst {...props} verplicht />;
  }
}

function Tekst({ soort, invoer, zet, foutBij, verplicht }: VeldenProps & { readonly verplicht: boolean }) {
  const t = useTranslations('signalen.venster');
  return (
    <TextField
      id="signaal-tekst"
      label={t(`${soort as 'terecht'}.tekst`)}
      rijen={4}
      verplicht={verplicht}
      value={invoer.tekst}
      onChange={(tekst) => zet({ tekst })}
      fout={foutBij('tekst')}
    />
  );
}

const VERDER = [
  { naam: 'week', dagen: 7 },
  { naam: 'maand', dagen: 30 },
  { naam: 'kwartaal', dagen: 91 },
] as const;

function TotWanneer({ invoer, zet, foutBij }: VeldenProps) {
  const t = useTranslations('signalen.venster.gesluimerd');
  const nu = vandaag();
  return (
    <div id="signaal-tot" className="baken-sluimerkeuze">
      <DatePicker
        label={t('tot')}
        value={invoer.tot}
        onChange={(tot) => zet({ tot })}
        min={dagenVerder(nu, 1)}
        max={uiterlijk(nu)}
        fout={foutBij('tot')}
      />
      <div className="baken-sluimerkeuze__snel">
        {VERDER.map(({ naam, dagen }) => (
          <Button
            key={naam}
            klein
            aria-pressed={invoer.tot === dagenVerder(nu, dagen)}
            onPress={() => zet({ tot: dagenVerder(nu, dagen) })}
          >
            {t(naam)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Oorzaak({ invoer, zet, foutBij }: VeldenProps) {
  const t = useTranslations('signalen');
  const fout = foutBij('oorzaak');
  return (
    <fieldset id="signaal-oorzaak" className="baken-keuzegroep">
      <legend className="baken-veld__label">{t('venster.loosAlarm.oorzaak')}</legend>
      {fout && <p className="baken-veld__fout">{fout}</p>}
      {LOOS_ALARM_OORZAKEN.map((oorzaak) => (
        <label key={oorzaak} className="baken-keuzerondje">
          <input
            type="radio"
            name="signaal-oorzaak"
            checked={invoer.oorzaak === oorzaak}
            onChange={() => zet({ oorzaak })}
          />
          {t(`loosAlarm.${oorzaak}`)}
        </label>
      ))}
    </fieldset>
  );
}

const NIEMAND = 'niemand';

function Eigenaar({ invoer, zet, foutBij }: VeldenProps) {
  const t = useTranslations('signalen.venster.toegewezen');
  const { data } = useQuery(behandelaarsVraag());
  const keuzes = (data?.behandelaars ?? []).map(({ id, naam, ik, open }) => ({
    waarde: id,
    naam: t(ik ? 'ik' : 'iemand', { naam, open }),
  }));
  return (
    <div id="signaal-eigenaar">
      <Select
        label={t('eigenaar')}
        verplicht
        keuzes={[...keuzes, { waarde: NIEMAND, naam: t('niemand') }]}
        value={invoer.eigenaar === '' ? NIEMAND : invoer.eigenaar}
        onChange={(eigenaar) => zet({ eigenaar: eigenaar === NIEMAND ? '' : eigenaar })}
        fout={foutBij('eigenaar')}
      />
    </div>
  );
}

function Waarmee({ invoer, zet, foutBij, ernaast }: VeldenProps) {
  const t = useTranslations('signalen.venster.samengevoegd');
  const { datum } = useOpmaak();
  const fout = foutBij('met');
  return (
    <fieldset id="signaal-met" className="baken-keuzegroep">
      <legend className="baken-veld__label">{t('met')}</legend>
      {fout && <p className="baken-veld__fout">{fout}</p>}
      {ernaast.map(({ id, titel, begin }) => (
        <label key={id} className="baken-keuzerondje">
          <input
            type="radio"
            name="signaal-met"
            checked={invoer.met === String(id)}
            onChange={() => zet({ met: String(id) })}
          />
          {t('sinds', { titel, datum: datum(dagVan(begin)) })}
        </label>
      ))}
    </fieldset>
  );
}

function Koppeling({ invoer, zet, foutBij }: VeldenProps) {
  const t = useTranslations('signalen');
  return (
    <>
      <fieldset className="baken-keuzegroep">
        <legend className="baken-veld__label">{t('venster.gekoppeld.soort')}</legend>
        {KOPPELSOORTEN.map((koppelsoort) => (
          <label key={koppelsoort} className="baken-keuzerondje">
            <input
              type="radio"
              name="signaal-koppelsoort"
              checked={invoer.koppelsoort === koppelsoort}
              onChange={() => zet({ koppelsoort })}
            />
            {t(`koppeling.${koppelsoort}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        id="signaal-titel"
        label={t('venster.gekoppeld.naam')}
        verplicht
        value={invoer.titel}
        onChange={(titel) => zet({ titel })}
        fout={foutBij('titel')}
      />
      <TextField
        id="signaal-verwijzing"
        label={t('venster.gekoppeld.verwijzing')}
        uitleg={t('venster.gekoppeld.verwijzingUitleg')}
        verplicht
        value={invoer.verwijzing}
        onChange={(verwijzing) => zet({ verwijzing })}
        fout={foutBij('verwijzing')}
      />
    </>
  );
}
