import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks with the client of Java at its defaults, which offers HTTP/2 in each request on plain HTTP. */
class AskDefault {
  public static void main(String[] arguments) throws Exception {
    var client = HttpClient.newHttpClient();
    var request = HttpRequest.newBuilder(URI.create(arguments[0]))
        .timeout(Duration.ofSeconds(60))
        .header("content-type", "application/json")
        .POST(BodyPublishers.ofString("{\"query\":\"{ figure(id: \\\"beria\\\") { name } }\"}"))
        .build();
    // Twice: the second goes over the connection that the first has left open.
    for (int i = 0; i < 2; i++) {
      var response = client.send(request, BodyHandlers.ofString());
      System.out.println(response.statusCode() + " " + response.version() + " " + response.body().trim());
    }
  }
}
