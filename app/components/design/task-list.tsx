import type { ReactNode } from "react";

export type Task = {
  title: string;
  hint?: ReactNode;
  /** Where the task is done; a task that cannot start yet has none, and its hint says why. */
  href?: string;
  status: "done" | "to-do" | "cannot-start-yet" | "in-progress" | "not-needed";
};

const words: Record<Task["status"], ReactNode> = {
  done: "Completed",
  "to-do": <strong className="nhsuk-tag nhsuk-tag--blue nhsuk-tag--no-border">To do</strong>,
  "in-progress": <strong className="nhsuk-tag nhsuk-tag--white nhsuk-tag--no-border">In progress</strong>,
  "cannot-start-yet": "Cannot start yet",
  "not-needed": "Not needed any more",
};

const isOutOfReach = (status: Task["status"]) => status === "cannot-start-yet" || status === "not-needed";

export function TaskList({ name, tasks }: { name: string; tasks: readonly Task[] }) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task, index) => (
        <TaskRow key={task.title} task={task} id={`${name}-${index + 1}`} />
      ))}
    </ul>
  );
}

function TaskRow({ task: { title, hint, href, status }, id }: { task: Task; id: string }) {
  const described = [hint && `${id}-hint`, `${id}-status`].filter(Boolean).join(" ");
  return (
    <li className={`nhsuk-task-list__item${href ? " nhsuk-task-list__item--with-link" : ""}`}>
      <div className="nhsuk-task-list__name-and-hint">
        {href ? (
          <a className="nhsuk-link nhsuk-task-list__link" href={href} aria-describedby={described}>
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div className="nhsuk-task-list__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div
        className={`nhsuk-task-list__status${isOutOfReach(status) ? " nhsuk-task-list__status--cannot-start-yet" : ""}`}
        id={`${id}-status`}
      >
        {words[status]}
      </div>
    </li>
  );
}
