import { IconChevronRight } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, EmptyState, ErrorState, PageHeader, TextField, WachtOp } from '../../ui/index.ts';
import { Grenskiezer } from './grenskiezer.tsx';
import { Normvergelijking, Verschillen } from './normvergelijking.tsx';
import './signaalkwaliteit.css';
import type { Normvoorstellen, Proef, Wijziging } from './typen.ts';
import { Voorstel } from './voorstel.tsx';
import { bewaarNormen, NORMEN, normenVraag, probeer } from './vragen.ts';

export const Route = createLazyRoute('/signaalkwaliteit/normen')({ component: Scherm });

/** Trying other bounds of the norms on a part of the providers, before anything changes. */
function Scherm() {
  const t = useTranslations('signaalkwaliteit.normen');
  const vraag = useQuery(normenVraag());
  useTitel(t('titel'));
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(normen) => <Inhoud normen={normen} />}
    </WachtOp>
  );
}

function Inhoud({ normen }: { readonly normen: Normvoorstellen }) {
  const t = useTranslations('signaalkwaliteit.normen');
  const opmaak = useOpmaak();
  const { basis, voorstellen, inzagen, aandeelAchtergehouden, magVoorstellen } = normen;
  const deel = opmaak.aandeel(aandeelAchtergehouden, 0);
  return (
    <>
      <Kop normen={normen} />
      <div className="baken-stapel baken-normproef">
        <Alert titel={t('achterTitel')}>
          <p>{t('achter', { deel, inzagen })}</p>
        </Alert>
        {magVoorstellen && <Proefkaart normen={normen} />}
        <Card titel={t('bewaard')} onderschrift={t('bewaardOnder')}>
          {voorstellen.length === 0 ? (
            <EmptyState titel={t('leeg')} />
          ) : (
            <div className="baken-stapel">
              {voorstellen.map((voorstel) => (
                <Voorstel key={voorstel.id} voorstel={voorstel} basis={basis} mag={magVoorstellen} />
              ))}
            </div>
          )}
        </Card>
      </div>
    </>
  );
}

function Kop({ normen: { basis, bekendOp } }: { readonly normen: Normvoorstellen }) {
  const t = useTranslations('signaalkwaliteit.normen');
  const opmaak = useOpmaak();
  return (
    <PageHeader
      titel={t('titel')}
      boven={
        <nav className="baken-kruimels" aria-label={t('kruimelpad')}>
          <ol>
            <li>
              <Link to="/signaalkwaliteit">{t('terug')}</Link>
              <IconChevronRight size={14} aria-hidden="true" />
            </li>
            <li aria-current="page">{t('titel')}</li>
          </ol>
        </nav>
      }
      lead={<p>{t('lead', { norm: basis.naam, versie: basis.versie, datum: opmaak.datum(bekendOp) })}</p>}
    />
  );
}

/** Changing bounds, and seeing at once what that would do. Nothing is kept until it gets a name and a reason. */
function Proefkaart({ normen }: { readonly normen: Normvoorstellen }) {
  const t = useTranslations('signaalkwaliteit.normen');
  const [wijzigingen, zetWijzigingen] = useState<readonly Wijziging[]>([]);
  const proef = useMutation({ mutationFn: probeer });
  const zet = (nieuw: readonly Wijziging[]) => {
    zetWijzigingen(nieuw);
    proef.reset();
  };
  return (
    <Card titel={t('proef')} onderschrift={t('proefOnder')}>
      <Grenskiezer normen={normen.normen} wijzigingen={wijzigingen} onWijzig={zet} />
      <div className="baken-normproef__knoppen">
        <Button
          soort="primary"
          isDisabled={wijzigingen.length === 0}
          isPending={proef.isPending}
          onPress={() => proef.mutate([...wijzigingen])}
        >
          {t(proef.isPending ? 'bezig' : 'probeer')}
        </Button>
        {wijzigingen.length > 0 && <Button onPress={() => zet([])}>{t('begin')}</Button>}
      </div>
      <p role="status" className="baken-melding">
        {proef.data ? t('klaar', { reeksen: proef.data.afstemming.reeksen }) : ''}
      </p>
      {proef.isError && <Proeffout fout={proef.error} />}
      {proef.data && <Uitkomst proef={proef.data} wijzigingen={wijzigingen} onKlaar={() => zet([])} />}
    </Card>
  );
}

function Proeffout({ fout }: { readonly fout: unknown }) {
  const punten = fout instanceof Error && 'invoer' in fout ? (fout.invoer as { melding: string }[]) : [];
  return (
    <>
      <ErrorState fout={fout} />
      <ul>
        {punten.map(({ melding }) => (
          <li key={melding}>{melding}</li>
        ))}
      </ul>
    </>
  );
}

interface UitkomstProps {
  readonly proef: Proef;
  readonly wijzigingen: readonly Wijziging[];
  onKlaar(): void;
}

function Uitkomst({ proef, wijzigingen, onKlaar }: UitkomstProps) {
  const t = useTranslations('signaalkwaliteit.normen');
  return (
    <section aria-label={t('uitkomst')}>
      <h3>{t('uitkomst')}</h3>
      <p className="baken-stil">
        {t('over', { reeksen: proef.afstemming.reeksen, zaken: proef.afstemming.zaken, achter: proef.achtergehouden })}
      </p>
      <Verschillen verschillen={proef.verschillen} />
      <Normvergelijking vergelijking={proef.afstemming} naam={t('uitkomst')} />
      <Bewaarformulier wijzigingen={wijzigingen} onKlaar={onKlaar} />
    </section>
  );
}

function Bewaarformulier({ wijzigingen, onKlaar }: Pick<UitkomstProps, 'wijzigingen' | 'onKlaar'>) {
  const t = useTranslations('signaalkwaliteit.normen');
  const queries = useQueryClient();
  const [naam, zetNaam] = useState('');
  const [reden, zetReden] = useState('');
  const [getoetst, zetGetoetst] = useState(false);
  const bewaar = useMutation({
    mutationFn: bewaarNormen,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: NORMEN });
      onKlaar();
    },
  });
  const fouten = { naam: naam.trim().length < 3, reden: reden.trim().length < 10 };
  const stuur = () => {
    zetGetoetst(true);
    if (!fouten.naam && !fouten.reden) bewaar.mutate({ wijzigingen: [...wijzigingen], naam, reden });
  };
  return (
    <div className="baken-normproef__formulier">
      <TextField
        label={t('naam')}
        value={naam}
        onChange={zetNaam}
        fout={getoetst && fouten.naam ? t('naamFout') : undefined}
      />
      <TextField
        label={t('reden')}
        rijen={3}
        value={reden}
        onChange={zetReden}
        fout={getoetst && fouten.reden ? t('redenFout') : undefined}
      />
      {bewaar.isError && <ErrorState fout={bewaar.error} />}
      <div>
        <Button onPress={stuur} isDisabled={bewaar.isPending}>
          {t('bewaar')}
        </Button>
      </div>
    </div>
  );
}
