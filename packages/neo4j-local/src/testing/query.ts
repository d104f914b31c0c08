import neo4j from 'neo4j-driver';

type Login = { uri: string; user: string; password: string };

/** The first value of the first row of a query's result. */
export async function query(login: Login, cypher: string): Promise<unknown> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}
