import neo4j, { type BookmarkManager } from 'neo4j-driver';

/**
 * How far the database has been seen to be. In a cluster each read may go to another member, and members lag behind: with these bookmarks one is
 * waited for that is as far. So what is read of the record is not older than the version that was seen of it, and a lesson is read as it was
 * just written.
 */
export type Bookmarks = {
  readonly manager: BookmarkManager;
  /** To be called when the database has not answered: it may come back from a backup, and would be waited for without end. */
  forget(): void;
};

export function createBookmarks(): Bookmarks {
  let manager = neo4j.bookmarkManager();
  return {
    get manager() {
      return manager;
    },
    forget() {
      manager = neo4j.bookmarkManager();
    },
  };
}
