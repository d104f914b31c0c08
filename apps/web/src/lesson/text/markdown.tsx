import type { Link, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './markdown.module.css';

type LinkText = (text: string) => ReactNode;
type Options = {
  /** Gets the texts in their order. */
  linkText?: LinkText;
  /** Not where a text is presented, which leads nowhere. */
  hasLinks?: boolean;
};

/** What is nested deeper is shown as it was written: nobody means it, and it would exhaust the stack. */
const DEPTH_MAX = 12;

/**
 * A caption or a note: paragraphs, emphasis, lists, quotes, and links to this site or to `https:`. Whatever else Markdown knows, HTML too,
 * is shown as it was written. A function, for terms to be linked in their place. Null for an empty text.
 */
export function markdown(source: string, { linkText = asItIs, hasLinks = true }: Options = {}): ReactNode {
  const blocks = (nodes: readonly RootContent[], depth: number, link: LinkText) =>
    inOrder(nodes, (node) => block(node, depth + 1, link));
  const phrases = (nodes: readonly PhrasingContent[], depth: number, link: LinkText) =>
    inOrder(nodes, (node) => phrase(node, depth + 1, link));

  const block = (node: RootContent, depth: number, link: LinkText): ReactNode => {
    if (depth > DEPTH_MAX) return <p className={styles.written}>{written(source, node)}</p>;
    switch (node.type) {
      case 'paragraph':
        return <p>{phrases(node.children, depth, link)}</p>;
      case 'list': {
        const items = inOrder(node.children, (each) => (
          <li>{item(each, node.spread === true, depth + 1, link)}</li>
        ));
        if (node.ordered !== true) return <ul className={styles.list}>{items}</ul>;
        return (
          <ol className={styles.numbered} start={node.start ?? 1}>
            {items}
          </ol>
        );
      }
      // What is quoted word for word bears no links to terms.
      case 'blockquote':
        return <blockquote className={styles.quote}>{blocks(node.children, depth, asItIs)}</blockquote>;
      default:
        return <p className={styles.written}>{written(source, node)}</p>;
    }
  };

  const item = ({ children }: ListItem, isLoose: boolean, depth: number, link: LinkText): ReactNode =>
    inOrder(children, (node) =>
      node.type === 'paragraph' && !isLoose
        ? phrases(node.children, depth, link)
        : block(node, depth + 1, link),
    );

  const phrase = (node: PhrasingContent, depth: number, link: LinkText): ReactNode => {
    if (depth > DEPTH_MAX) return written(source, node);
    switch (node.type) {
      case 'text':
        return link(node.value);
      case 'emphasis':
        return <em>{phrases(node.children, depth, link)}</em>;
      case 'strong':
        return <strong>{phrases(node.children, depth, link)}</strong>;
      case 'link': {
        if (!isAllowed(node)) return written(source, node);
        const words = phrases(node.children, depth, asItIs);
        return hasLinks ? <Anchor href={node.url}>{words}</Anchor> : words;
      }
      default:
        return written(source, node);
    }
  };

  return source.trim() === '' ? null : blocks(fromMarkdown(source).children, 0, linkText);
}

/** The same as words alone, for the description of a page. */
export function plainWords(source: string): string {
  const wordsOf = (node: Nodes, depth: number): string => {
    switch (depth > DEPTH_MAX ? 'other' : node.type) {
      case 'text':
        return 'value' in node ? node.value : '';
      case 'root':
      case 'list':
      case 'listItem':
      case 'blockquote':
        return inside(node, depth).join(' ');
      case 'paragraph':
      case 'emphasis':
      case 'strong':
        return inside(node, depth).join('');
      case 'link':
        return node.type === 'link' && isAllowed(node) ? inside(node, depth).join('') : written(source, node);
      default:
        return written(source, node);
    }
  };
  const inside = (node: Nodes, depth: number) =>
    'children' in node ? node.children.map((child) => wordsOf(child, depth + 1)) : [];
  return wordsOf(fromMarkdown(source), 0).replace(/\s+/g, ' ').trim();
}

function Anchor({ href, children }: { href: string; children: ReactNode }) {
  if (href.startsWith('/')) return <PageLink href={href}>{children}</PageLink>;
  return (
    <a href={href} rel="noopener nofollow">
      {children}
    </a>
  );
}

/** Leads to a page of ours, or to `https:`. Browsers leave out line breaks and tabs, and take a backslash for a slash. */
function isAllowed({ url }: Link): boolean {
  if (/[\p{Cc}\s\\]/u.test(url)) return false;
  return /^\/(?!\/)/.test(url) || (/^https:\/\//i.test(url) && URL.canParse(url));
}

function written(source: string, { position }: Nodes): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function inOrder<Node>(nodes: readonly Node[], render: (node: Node) => ReactNode): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a node is its place
    <Fragment key={index}>{render(node)}</Fragment>
  ));
}

function asItIs(text: string): string {
  return text;
}
