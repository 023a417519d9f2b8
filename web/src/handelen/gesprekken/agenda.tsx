import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Bewaarstand, isBotsing, useBewaarder } from '../../signaleren/zelfbeeld/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, Checkbox, ErrorState, TextField } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { usePoging } from '../poging.ts';
import type { Agendapunt, Overleg } from './typen.ts';
import { Vervolg } from './vervolg.tsx';
import { bewaarBevinding, bewaarPunt, overlegVraag } from './vragen.ts';

interface AgendaProps {
  readonly dossier: Dossier;
  readonly overleg: Overleg;
  readonly leidt: boolean;
}

/** Characters of a point and of what was said about it, at most. */
const LANGSTE = { punt: 200, bevinding: 10_000 };

/** The points to speak about; who leads writes what was said, and that saves itself. */
export function Agenda({ dossier, overleg, leidt }: AgendaProps) {
  const t = useTranslations('gesprekken.agenda');
  const besloten = dossier.procedure.code === 'accountgesprek';
  const onder = overleg.mag.schrijven
    ? besloten
      ? 'onderBesloten'
      : 'onderOpen'
    : overleg.mag.punt
      ? 'onder'
      : 'onderVast';
  return (
    <Card titel={t('titel')} onderschrift={t(onder)}>
      {overleg.agenda.length === 0 && <p className="baken-stil">{t('leeg')}</p>}
      <ol className="baken-agendapunten">
        {overleg.agenda.map((punt) => (
          <li key={punt.id}>
            <Punt dossier={dossier} overleg={overleg} punt={punt} leidt={leidt} />
          </li>
        ))}
      </ol>
      {overleg.mag.punt && <NieuwPunt id={dossier.id} />}
    </Card>
  );
}

function Punt({ dossier, overleg, punt, leidt }: AgendaProps & { readonly punt: Agendapunt }) {
  const t = useTranslations('gesprekken.agenda');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const { fout, doe } = usePoging();
  const { id, titel, aanleiding } = punt;
  const haalWeg = () =>
    doe(id, async (sleutel) => {
      await bewaarPunt(dossier.id, { id, titel, aanleiding, vervallen: true }, sleutel);
      await queries.invalidateQueries({ queryKey: overlegVraag(dossier.id).queryKey });
    });
  return (
    <>
      <div className="baken-agendapunt__kop">
        <h3>{titel}</h3>
        {punt.magWeg && (
          <Button klein soort="quiet" aria-label={t('haalWegVan', { titel })} onPress={() => void haalWeg()}>
            {t('haalWeg')}
          </Button>
        )}
      </div>
      {aanleiding && <p className="baken-stil">{aanleiding}</p>}
      {fout !== undefined && <ErrorState fout={fout} />}
      {overleg.mag.schrijven ? (
        <Bevinding dossierId={dossier.id} punt={punt} />
      ) : (
        punt.tekst && <p className="baken-agendapunt__tekst">{punt.tekst}</p>
      )}
      {overleg.feiten
        .filter((feit) => feit.punt === id)
        .map((feit) => (
          <p key={feit.op}>{t('feit', { naam: feit.naam, datum: opmaak.datum(feit.datum) })}</p>
        ))}
      {leidt && <Vervolg dossier={dossier} overleg={overleg} punt={punt} />}
    </>
  );
}

/** What was said about a point, in large fields for a tablet. */
function Bevinding({ dossierId, punt }: { readonly dossierId: number; readonly punt: Agendapunt }) {
  const t = useTranslations('gesprekken.agenda');
  const queries = useQueryClient();
  const [ander, zetAnder] = useState<Agendapunt>();
  const veld = useBewaarder<{ tekst: string; besproken: boolean }>({
    sleutel: `overleg.${dossierId}.${punt.id}`,
    waarde: { tekst: punt.tekst, besproken: punt.besproken },
    revisie: punt.nummer,
    stuur: async (waarde, nummer) => {
      try {
        const bewaard = await bewaarBevinding(dossierId, punt.id, { ...waarde, nummer });
        void queries.invalidateQueries({ queryKey: overlegVraag(dossierId).queryKey });
        return bewaard.nummer;
      } catch (fout) {
        if (isBotsing(fout)) {
          const { agenda } = await queries.fetchQuery(overlegVraag(dossierId));
          zetAnder(agenda.find(({ id }) => id === punt.id));
        }
        throw fout;
      }
    },
  });
  const { waarde } = veld;
  return (
    <div className="baken-agendapunt__invoer">
      <TextField
        label={t('bevinding', { titel: punt.titel })}
        rijen={4}
        maxLength={LANGSTE.bevinding}
        value={waarde.tekst}
        onChange={(tekst) => veld.zet({ tekst, besproken: waarde.besproken || tekst.trim() !== '' })}
        onBlur={veld.nu}
      />
      <Checkbox
        label={t('besproken')}
        aan={waarde.besproken}
        onChange={(besproken) => veld.zet({ ...waarde, besproken })}
      />
      <Bewaarstand
        stand={veld.stand}
        melding={veld.melding}
        ander={ander?.tekst}
        onNeemOver={() => ander && veld.neemOver({ tekst: ander.tekst, besproken: ander.besproken }, ander.nummer)}
        onHoudEigen={() => ander && veld.houdEigen(ander.nummer)}
      />
    </div>
  );
}

function NieuwPunt({ id }: { readonly id: number }) {
  const t = useTranslations('gesprekken.agenda');
  const queries = useQueryClient();
  const [titel, zetTitel] = useState('');
  const [teKort, zetTeKort] = useState(false);
  const { fout, doe } = usePoging();
  const voegToe = () => {
    const kort = titel.trim().length < 3;
    zetTeKort(kort);
    if (kort) return;
    const punt = { titel: titel.trim(), aanleiding: '', vervallen: false };
    void doe(punt, async (sleutel) => {
      // The key is also the number of the point: sent again it is the same point.
      await bewaarPunt(id, { id: sleutel, ...punt }, sleutel);
      zetTitel('');
      await queries.invalidateQueries({ queryKey: overlegVraag(id).queryKey });
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
        label={t('nieuw')}
        maxLength={LANGSTE.punt}
        value={titel}
        onChange={zetTitel}
        fout={teKort ? t('teKort') : undefined}
      />
      <Button type="submit" icoon={<IconPlus size={18} aria-hidden="true" />}>
        {t('voegToe')}
      </Button>
    </form>
  );
}
