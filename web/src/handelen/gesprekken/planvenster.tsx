import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Alert, Button, Dialog, ErrorState, FoutOverzicht, Select, TextField, ZoekKeuze } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import type { Beurt, Cyclus, NieuwGesprek } from './typen.ts';
import { planGesprek } from './vragen.ts';

const WIJZEN = ['bezoek', 'kantoor', 'video', 'telefoon'] as const;
const TIJD = /^([01]?\d|2[0-3])[:.][0-5]\d$/;
const HOOGSTENS = 30;

interface PlanvensterProps {
  readonly cyclus: Cyclus;
  /** With whom; null: still to choose. */
  readonly wie: Beurt | null;
  onSluit(): void;
}

/** Planning a talk: with whom, when, where and why. Ends in the dossier of the talk. */
export function Planvenster({ cyclus, wie, onSluit }: PlanvensterProps) {
  const t = useTranslations('gesprekken.planvenster');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [partner, zetPartner] = useState<Beurt | null>(wie);
  const [velden, zetVelden] = useState({ tijd: '', duur: '60', plaats: '', genodigden: '', aanleiding: '' });
  const [wijze, zetWijze] = useState<NieuwGesprek['wijze']>('video');
  const [dag, zetDag] = useState<string>();
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { fout, doe } = usePoging();
  const zet = (deel: Partial<typeof velden>) => zetVelden({ ...velden, ...deel });
  const duur = Number(velden.duur);
  const fouten = [
    ...(partner ? [] : [{ veld: 'plan-partner', melding: t('foutPartner') }]),
    ...(dag && dag >= vandaag() ? [] : [{ veld: 'plan-dag', melding: t(dag ? 'foutVoorbij' : 'foutDag') }]),
    ...(velden.tijd === '' || TIJD.test(velden.tijd.trim()) ? [] : [{ veld: 'plan-tijd', melding: t('foutTijd') }]),
    ...(Number.isInteger(duur) && duur >= 10 && duur <= 480 ? [] : [{ veld: 'plan-duur', melding: t('foutDuur') }]),
  ];
  const toon = (veld: string) => (geprobeerd ? fouten.find((f) => f.veld === veld)?.melding : undefined);
  const plan = () => {
    zetGeprobeerd(true);
    if (!partner || !dag || fouten.length > 0) return;
    const gesprek = {
      partner: { soort: partner.soort, code: partner.code },
      datum: dag,
      tijd: velden.tijd.trim() || null,
      duur,
      wijze,
      plaats: velden.plaats.trim(),
      genodigden: velden.genodigden.trim(),
      aanleiding: velden.aanleiding.trim(),
    };
    void doe(gesprek, async (sleutel) => {
      const { id } = await planGesprek({ ...gesprek, sleutel });
      await queries.invalidateQueries({ queryKey: DOSSIERS });
      await navigate({ to: '/dossiers/$id', params: { id: String(id) } });
    });
  };
  return (
    <Dialog titel={wie ? t('titelMet', { naam: wie.naam }) : t('titel')} open onSluit={onSluit}>
      {geprobeerd && <FoutOverzicht fouten={fouten} />}
      {fout !== undefined && <ErrorState fout={fout} />}
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          plan();
        }}
      >
        {wie === null && (
          <Partnerkeuze cyclus={cyclus} partner={partner} onKies={zetPartner} fout={toon('plan-partner')} />
        )}
        {partner?.gepland && <AlGepland partner={partner} gepland={partner.gepland} />}
        <div className="baken-gesprekken__rij">
          <div id="plan-dag">
            <DatePicker label={t('dag')} value={dag} onChange={zetDag} min={vandaag()} fout={toon('plan-dag')} />
          </div>
          <TextField
            id="plan-tijd"
            label={t('tijd')}
            verplicht={false}
            value={velden.tijd}
            onChange={(tijd) => zet({ tijd })}
            fout={toon('plan-tijd')}
          />
          <TextField
            id="plan-duur"
            label={t('duur')}
            inputMode="numeric"
            value={velden.duur}
            onChange={(nieuw) => zet({ duur: nieuw })}
            fout={toon('plan-duur')}
          />
        </div>
        <Select
          label={t('wijze')}
          value={wijze}
          onChange={(waarde) => zetWijze(waarde)}
          keuzes={WIJZEN.map((waarde) => ({ waarde, naam: t(`wijzen.${waarde}`) }))}
        />
        <TextField
          label={t('plaats')}
          verplicht={false}
          maxLength={300}
          value={velden.plaats}
          onChange={(plaats) => zet({ plaats })}
        />
        <TextField
          label={t('genodigden')}
          uitleg={t('genodigdenUitleg')}
          verplicht={false}
          rijen={2}
          maxLength={2000}
          value={velden.genodigden}
          onChange={(genodigden) => zet({ genodigden })}
        />
        <TextField
          label={t('aanleiding')}
          verplicht={false}
          rijen={2}
          maxLength={2000}
          value={velden.aanleiding}
          onChange={(aanleiding) => zet({ aanleiding })}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('sluit')}</Button>
          <Button type="submit" soort="primary">
            {t('plan')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** A second talk beside one that is still to come is possible, but seldom meant. */
function AlGepland({ partner, gepland }: { partner: Beurt; gepland: NonNullable<Beurt['gepland']> }) {
  const t = useTranslations('gesprekken.planvenster');
  const opmaak = useOpmaak();
  return (
    <Alert soort="let" titel={t('alGepland', { naam: partner.naam, datum: opmaak.datum(gepland.datum) })}>
      <p>
        <Link to="/dossiers/$id" params={{ id: String(gepland.id) }}>
          {t('bekijkGepland')}
        </Link>
      </p>
    </Alert>
  );
}

interface PartnerkeuzeProps {
  readonly cyclus: Cyclus;
  readonly partner: Beurt | null;
  onKies(partner: Beurt | null): void;
  readonly fout: string | undefined;
}

/** Somebody in the cycle, found by typing a part of the name. */
function Partnerkeuze({ cyclus, partner, onKies, fout }: PartnerkeuzeProps) {
  const t = useTranslations('gesprekken');
  const [tekst, zetTekst] = useState('');
  const keuzes = useMemo(() => {
    const klein = tekst.trim().toLowerCase();
    return cyclus.rijen
      .filter(({ naam }) => naam.toLowerCase().includes(klein))
      .slice(0, HOOGSTENS)
      .map(({ soort, code, naam }) => ({ waarde: `${soort} ${code}`, naam, bij: t(`soort.${soort}`) }));
  }, [cyclus, tekst, t]);
  const kies = (waarde: string) => {
    const gevonden = cyclus.rijen.find(({ soort, code }) => `${soort} ${code}` === waarde);
    onKies(gevonden ?? null);
    if (gevonden) zetTekst(gevonden.naam);
  };
  return (
    <div id="plan-partner">
      <ZoekKeuze
        label={t('planvenster.partner')}
        keuzes={keuzes}
        value={partner ? `${partner.soort} ${partner.code}` : null}
        onChange={kies}
        tekst={tekst}
        onTekst={(nieuw) => {
          zetTekst(nieuw);
          if (partner && nieuw !== partner.naam) onKies(null);
        }}
        leeg={t('planvenster.niemand')}
        fout={fout}
      />
    </div>
  );
}
