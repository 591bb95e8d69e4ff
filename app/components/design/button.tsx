type Props = {
  children: React.ReactNode;
  look?: "primary" | "secondary" | "warning";
  /** For forms with several buttons: which was pressed. */
  name?: string;
  value?: string;
  /** As `aria-keyshortcuts` takes it. */
  keys?: string;
};

const looks = {
  primary: "nhsuk-button",
  secondary: "nhsuk-button nhsuk-button--secondary",
  warning: "nhsuk-button nhsuk-button--warning",
};

/** Sends the form that it stands in. */
export function Button({ children, look = "primary", name, value, keys }: Props) {
  return (
    <button type="submit" className={looks[look]} name={name} value={value} aria-keyshortcuts={keys}>
      {children}
    </button>
  );
}

/** Looks like a button and leads to another page. */
export function ButtonLink({
  children,
  look = "primary",
  href,
}: {
  children: React.ReactNode;
  look?: keyof typeof looks;
  href: string;
}) {
  return (
    <a className={looks[look]} href={href} role="button" draggable="false">
      {children}
    </a>
  );
}
