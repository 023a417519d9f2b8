import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Checkbox, Dialog, ErrorState, TextField } from '../../ui/index.ts';
import type { Keuze } from './keuze.ts';
import type { BewaardScenario } from './typen.ts';
import { bewaar, bewaardeVraag, bewaarVersie, type Over } from './vragen.ts';

interface BewaarvensterProps {
  readonly over: Over;
  readonly keuze: Keuze;
  readonly werking: 'geheel' | 'regiodeel';
  readonly bekendOp: string | undefined;
  /** The saved scenario that is open, when it is one of the own organisation. */
  readonly openId: number | undefined;
  /** Of a provider's own paper it is a choice whether the supervisor sees it. */
  readonly magDelen: boolean;
  onSluit(): void;
  onKlaar(id: number): void;
}

const MINSTENS = 3;

/** Saves the assumptions under a name: as a new scenario, or as the next version of the one that is open. */
export default function Bewaarvenster(props: BewaarvensterProps) {
  const { over, openId } = props;
  const eigen = useQuery(bewaardeVraag(over)).data?.find((s) => s.id === openId && s.eigen);
  return <Formulier key={eigen?.id ?? 'nieuw'} {...props} eigen={eigen} />;
}

function Formulier(props: BewaarvensterProps & { readonly eigen: BewaardScenario | undefined }) {
  const { over, keuze, werking, bekendOp, magDelen, eigen, onSluit, onKlaar } = props;
  const t = useTranslations('scenario.bewaren');
  const queries = useQueryClient();
  const [naam, zetNaam] = useState(eigen?.naam ?? '');
  const [toelichting, zetToelichting] = useState(eigen?.toelichting ?? '');
  const [delen, zetDelen] = useState(eigen?.gedeeld === 'toezicht');
  const [teKort, zetTeKort] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const stuur = async (versie: BewaardScenario | undefined, ingetrokken = false) => {
    const kort = naam.trim().length < MINSTENS;
    zetTeKort(kort);
    if (kort) return;
    zetFout(undefined);
    const inhoud = {
      naam: naam.trim(),
      toelichting: toelichting.trim(),
      gedeeld: delen ? ('toezicht' as const) : ('partij' as const),
      aannamen: Object.fromEntries(Object.entries(keuze).filter(([, waarde]) => waarde !== undefined)),
      werking,
      ...(bekendOp === undefined ? {} : { bekendOp }),
    };
    try {
      const { id } = versie
        ? await bewaarVersie(versie.id, { ...inhoud, versie: versie.versie, ingetrokken })
        : await bewaar({ ...inhoud, kvk: 'kvk' in over ? over.kvk : null, regio: 'regio' in over ? over.regio : null });
      await queries.invalidateQueries({ queryKey: ['scenarios'] });
      await queries.invalidateQueries({ queryKey: ['scenario-bewaard'] });
      onKlaar(ingetrokken ? 0 : id);
    } catch (oorzaak) {
      zetFout(oorzaak);
    }
  };
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void stuur(eigen);
        }}
      >
        {fout !== undefined && <ErrorState fout={fout} />}
        <TextField
          label={t('naam')}
          uitleg={t('naamUitleg')}
          value={naam}
          onChange={zetNaam}
          fout={teKort ? t('naamTeKort') : undefined}
        />
        <TextField label={t('toelichting')} verplicht={false} rijen={3} value={toelichting} onChange={zetToelichting} />
        {magDelen ? (
          <Checkbox label={t('delen')} uitleg={t('delenUitleg')} aan={delen} onChange={zetDelen} />
        ) : (
          <p className="baken-stil">{t('eigenPartij')}</p>
        )}
        <div className="baken-dialog__acties">
          {eigen && (
            <>
              <Button soort="gevaar" onPress={() => void stuur(eigen, true)}>
                {t('legWeg')}
              </Button>
              <Button onPress={() => void stuur(undefined)}>{t('alsNieuw')}</Button>
            </>
          )}
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary">
            {eigen ? t('nieuweVersie', { versie: eigen.versie + 1 }) : t('bewaar')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
