import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Card, ErrorState, Select, StatusChip, TextField } from '../../ui/index.ts';
import { mensenVan } from '../dossier/mensen.ts';
import type { Dossier } from '../dossier/typen.ts';
import { DOSSIERS, handel } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';

const LANGSTE = 200;
const NIEMAND = 'niemand';

/** What was agreed: tasks of the dossier, that stand in the work list of who has to do them. */
export function Afspraken({ dossier, leidt }: { readonly dossier: Dossier; readonly leidt: boolean }) {
  const t = useTranslations('gesprekken.afspraken');
  const opmaak = useOpmaak();
  const eigen = dossier.taken.filter(({ code }) => code === null);
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      {eigen.length === 0 ? (
        <p className="baken-stil">{t('geen')}</p>
      ) : (
        <ul className="baken-regellijst">
          {eigen.map(({ id, naam, voor, persoon, tot, oorspronkelijkTot, stand, afgelopenMet }) => (
            <li key={id}>
              <div>
                <p>{naam}</p>
                <p className="baken-stil">
                  {[
                    persoon?.naam ?? (voor && (dossier.procedure.rollen[voor]?.naam ?? voor)) ?? t('iedereen'),
                    tot && t('voorDatum', { datum: opmaak.datum(tot) }),
                    oorspronkelijkTot &&
                      oorspronkelijkTot !== tot &&
                      t('eerst', { datum: opmaak.datum(oorspronkelijkTot) }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </p>
                {stand === 'vervallen' && <Waarom dossier={dossier} nummer={afgelopenMet} />}
              </div>
              {stand === 'vervallen' ? (
                <StatusChip oordeel="onbekend">{t('vervallen')}</StatusChip>
              ) : stand === 'klaar' ? (
                <StatusChip oordeel="goed">{t('klaar')}</StatusChip>
              ) : tot && tot < vandaag() ? (
                <StatusChip oordeel="slecht">{t('teLaat')}</StatusChip>
              ) : (
                <StatusChip oordeel="onbekend">{t('loopt')}</StatusChip>
              )}
            </li>
          ))}
        </ul>
      )}
      {leidt && <Nieuw dossier={dossier} />}
    </Card>
  );
}

/** Why an agreement was let go, and by whom. */
function Waarom({ dossier, nummer }: { readonly dossier: Dossier; readonly nummer: number | null }) {
  const t = useTranslations('gesprekken.afspraken');
  const gebeurtenis = dossier.gebeurtenissen.find((g) => g.nummer === nummer);
  if (gebeurtenis?.soort !== 'taakWeg') return null;
  const { reden } = gebeurtenis.gegevens as { readonly reden: string };
  return <p className="baken-stil">{t('waarom', { wie: gebeurtenis.door, reden })}</p>;
}

function Nieuw({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('gesprekken.afspraken');
  const queries = useQueryClient();
  const rollen = Object.entries(dossier.procedure.rollen);
  const [naam, zetNaam] = useState('');
  const [voor, zetVoor] = useState(rollen[0]?.[0] ?? '');
  const [persoon, zetPersoon] = useState(NIEMAND);
  const [tot, zetTot] = useState<string>();
  const [teKort, zetTeKort] = useState(false);
  const { fout, doe } = usePoging();
  // Of a role that several parties have, an agreement with all is one with nobody.
  const mensen = mensenVan(dossier, voor);
  const voegToe = () => {
    const kort = naam.trim().length < 3;
    zetTeKort(kort);
    if (kort) return;
    const taak = {
      soort: 'taakErbij',
      naam: naam.trim(),
      uitleg: '',
      voor,
      persoon: persoon === NIEMAND ? null : persoon,
      tot: tot ?? null,
    } as const;
    void doe(taak, async (sleutel) => {
      await handel(dossier.id, taak, sleutel, null);
      zetNaam('');
      zetPersoon(NIEMAND);
      zetTot(undefined);
      await queries.invalidateQueries({ queryKey: DOSSIERS });
    });
  };
  return (
    <form
      className="baken-overleg__nieuw"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        voegToe();
      }}
    >
      {fout !== undefined && <ErrorState fout={fout} />}
      <TextField
        label={t('wat')}
        maxLength={LANGSTE}
        value={naam}
        onChange={zetNaam}
        fout={teKort ? t('teKort') : undefined}
      />
      <Select
        label={t('wie')}
        value={voor}
        onChange={(rol) => {
          zetVoor(rol);
          zetPersoon(NIEMAND);
        }}
        keuzes={rollen.map(([waarde, rol]) => ({ waarde, naam: rol.naam }))}
      />
      {mensen.length > 1 && (
        <Select
          label={t('persoon')}
          verplicht={false}
          value={persoon}
          onChange={zetPersoon}
          keuzes={[
            { waarde: NIEMAND, naam: t('iedereenMetRol') },
            ...mensen.map(({ id, naam: wie, partij }) => ({ waarde: id, naam: `${wie} (${partij})` })),
          ]}
        />
      )}
      <DatePicker label={t('voor')} value={tot} onChange={zetTot} min={vandaag()} />
      <Button type="submit">{t('voegToe')}</Button>
    </form>
  );
}
