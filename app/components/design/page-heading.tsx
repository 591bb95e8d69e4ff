/** The one h1 of a page; `caption` says where it belongs, such as the case number. */
export function PageHeading({ caption, children }: { caption?: string; children: React.ReactNode }) {
  return (
    <h1 className="nhsuk-heading-l">
      {caption && (
        <span className="nhsuk-caption-l">
          {caption}
          <span className="nhsuk-u-visually-hidden"> – </span>
        </span>
      )}
      {children}
    </h1>
  );
}

/** For a route's `meta`. A page that comes back refused is given "Error: " in front by the server. */
export const pageTitle = (title: string) => [{ title: `${title} – Access Desk` }];
