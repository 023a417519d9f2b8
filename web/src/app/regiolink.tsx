import { Link } from '@tanstack/react-router';
import { useSessie } from './sessie.ts';
import { EISEN, mag } from './toegang.ts';

interface RegioLinkProps {
  readonly code: string;
  readonly naam: string;
}

/** The name of a region; a link for who may see that region. */
export function RegioLink({ code, naam }: RegioLinkProps) {
  const sessie = useSessie();
  const zichtbaar = mag(sessie, EISEN.landelijk) || (mag(sessie, EISEN.aanbieders) && sessie.regios.includes(code));
  if (!zichtbaar) return naam;
  return (
    <Link to="/regios/$code" params={{ code }}>
      {naam}
    </Link>
  );
}
