import type { View } from './canvas.js';

/** A map on the page as the others of its group see it. */
export interface Member {
  /** Takes over what another map shows. */
  follow(view: View): void;
  /** Marks the region that the pointer is on in another map. */
  mark(code: string | undefined): void;
}

const groups = new Map<string, Set<Member>>();

/** Whether a map is telling the others just now: what they do because of it is no news. */
let telling = false;

/** The maps of one name on the page, which move together. A map that is told to follow tells nobody. */
export class Group {
  private readonly members: Set<Member>;

  constructor(
    name: string,
    private readonly self: Member,
  ) {
    this.members = groups.get(name) ?? new Set();
    groups.set(name, this.members.add(self));
  }

  /** Shows the others what this map shows. */
  moved(view: View): void {
    this.tell((other) => other.follow(view));
  }

  /** Marks a region on the others, or none. */
  pointed(code: string | undefined): void {
    this.tell((other) => other.mark(code));
  }

  private tell(what: (other: Member) => void): void {
    if (telling) {
      return;
    }
    telling = true;
    try {
      this.members.forEach((other) => other !== this.self && what(other));
    } finally {
      telling = false;
    }
  }

  leave(): void {
    this.members.delete(this.self);
  }
}
