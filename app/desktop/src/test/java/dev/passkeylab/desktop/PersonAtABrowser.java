package dev.passkeylab.desktop;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.VirtualBrowser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// Somebody who uses the site of a live run over HTTP, as a browser's page does.
final class PersonAtABrowser {

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final VirtualBrowser passkeys = VirtualBrowser.with(Device.laptop("laptop"));

  PersonAtABrowser(String address) {
    this.address = address;
  }

  String visit(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  void signUp(String name) throws IOException, InterruptedException {
    post("/sign-up", "{\"name\":\"" + name + "\",\"password\":\"correct horse\"}");
  }

  void makeAPasskey() throws IOException, InterruptedException {
    var creation = post("/registration/options", "");
    post("/registration/verify", passkeys.create(creation, address));
  }

  void signInWithIt() throws IOException, InterruptedException {
    post("/sign-out", "");
    var request = post("/authentication/options", "");
    post("/authentication/verify", passkeys.get(request, address));
  }

  String post(String path, String body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("origin", address)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }
}
