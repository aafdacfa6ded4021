/** A plumb bob on its line. */
export function LogoMark({ className }: Readonly<{ className?: string | undefined }>) {
  return (
    <svg className={className} viewBox="0 0 16 32" width="16" height="32" aria-hidden="true">
      <path d="M7.25 0h1.5v10h-1.5z" fill="currentColor" />
      <path d="M3 10h10v7.5L8 30 3 17.5z" fill="currentColor" />
    </svg>
  );
}
