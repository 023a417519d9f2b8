/** The kit: what screens are built from. Rooms import from here, never from react-aria-components. */
export { useAfdruk } from './afdruk.ts';
export { Alert } from './alert.tsx';
export { Badge, StatusChip } from './badge.tsx';
export { FileDrop } from './bestand.tsx';
export { Button, ButtonLink, buttonKlas } from './button.tsx';
export { Card, PageHeader } from './card.tsx';
export { Checkbox } from './checkbox.tsx';
export { DataTable } from './data-table.tsx';
export { Dialog } from './dialog.tsx';
export { klas } from './klas.ts';
export { SMAL, useMedia } from './media.ts';
export { Scrollvlak } from './scrollvlak.tsx';
export { type Kolom, leesSortering, type Sortering, schrijfSortering } from './tabel-kolommen.ts';
export { type TabDeel, Tabs } from './tabs.tsx';
export { EmptyState, ErrorState, Skeleton, WachtOp } from './toestanden.tsx';
export { TREDEN, TredeBadge, TredeGlyph, TredePijl, TredeTegel } from './trede.tsx';
export { FoutOverzicht, type Keuze, SearchField, Select, TextField } from './velden.tsx';
export { ProgressBar } from './voortgang.tsx';
