export default function HomePage() {
  return (
    <main id="main">
      <h1>Who, whom?</h1>
    </main>
  );
}
