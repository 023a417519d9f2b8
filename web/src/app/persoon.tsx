import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { laadTeksten } from '../taal/teksten.ts';
import { Button } from '../ui/index.ts';
import { useSessie } from './sessie.ts';

const laadMenu = async () => {
  const [menu] = await Promise.all([import('../toegang/persoon-menu.tsx'), laadTeksten('toegang')]);
  return menu;
};
const PersoonMenu = lazy(laadMenu);

/** Who is signed in and in which role, with what one can do about it; or the way to log in. */
export function Persoon() {
  const t = useTranslations('app.persoon');
  const { aangemeld, naam, functie } = useSessie();
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  const knop = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  if (!aangemeld)
    return pad === '/aanmelden' ? null : (
      <Link to="/aanmelden" className="baken-persoon__inloggen">
        {t('inloggen')}
      </Link>
    );
  const rol = functie ? t('rol', { rol: functie.rolNaam, partij: functie.partij }) : t('zonderRol');
  return (
    <div ref={knop}>
      <Button
        soort="quiet"
        className="baken-persoon"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={t('menu', { naam: naam ?? '', rol })}
        onHoverStart={() => void laadMenu()}
        onPress={() => setOpen(true)}
        icoon={<IconUserCircle size={24} stroke={1.6} aria-hidden="true" />}
      >
        <span className="baken-persoon__tekst">
          <span className="baken-persoon__naam">{naam}</span>
          <span className="baken-persoon__rol">{rol}</span>
        </span>
        <IconChevronDown className="baken-persoon__pijl" size={16} aria-hidden="true" />
      </Button>
      {open && (
        <Suspense>
          <PersoonMenu bij={knop} onSluit={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
