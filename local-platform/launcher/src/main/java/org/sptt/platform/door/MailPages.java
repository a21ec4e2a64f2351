package org.sptt.platform.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kept mails, for reading: a list, each mail's text, and the file itself. */
final class MailPages {
  private static final String PREFIX = "/mail/";
  private static final int LISTED = 200;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;)]");

  private final MailBox box;

  MailPages(MailBox box) {
    this.box = box;
  }

  void handle(HttpServerRequest request) {
    if (request.path().length() < PREFIX.length()) {
      request.response().setStatusCode(308).putHeader("Location", PREFIX).end();
      return;
    }
    String name = request.path().substring(PREFIX.length());
    if (name.isEmpty() && request.method() == HttpMethod.POST) {
      empty(request);
      return;
    }
    if (name.isEmpty()) {
      Pages.answer(request, 200, list());
      return;
    }
    Optional<Path> file = box.find(name.replaceFirst("\\.html$", ".eml"));
    if (file.isEmpty()) {
      Pages.answer(request, 404, Pages.problem(request, 404, "Ce courriel n'existe pas."));
    } else if (name.endsWith(".html")) {
      Pages.answer(request, 200, page(file.get()));
    } else {
      request
          .response()
          .putHeader("Content-Type", "message/rfc822")
          .sendFile(file.get().toString());
    }
  }

  private void empty(HttpServerRequest request) {
    try {
      box.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    request.response().setStatusCode(303).putHeader("Location", PREFIX).end();
  }

  private String list() {
    String lines =
        box.latest(LISTED).stream()
            .flatMap(name -> box.find(name).stream())
            .map(this::line)
            .collect(Collectors.joining("\n"));
    return Pages.page(
        "Courriels envoyés",
        lines.isEmpty()
            ? "<div class=\"empty\"><p>Aucun courriel pour l'instant.</p></div>"
            : """
            <div class="sheet" role="region" aria-labelledby="mails" tabindex="0">
            <table>
            <caption id="mails">Du plus récent au plus ancien</caption>
            <thead><tr><th scope="col">Objet</th><th scope="col">Pour</th><th scope="col">Date</th></tr></thead>
            <tbody>
            %s
            </tbody>
            </table>
            </div>
            <form method="post" action="/mail/"><p class="actions"><button type="submit" class="quiet">Vider cette boîte</button></p></form>
            """
                .formatted(lines));
  }

  private String line(Path file) {
    MimeMessage mail = read(file);
    String page = file.getFileName().toString().replace(".eml", ".html");
    return "<tr><th scope=\"row\"><a href=\"%s%s\">%s</a></th><td>%s</td><td>%s</td></tr>"
        .formatted(
            PREFIX,
            page,
            Pages.escaped(header(mail, "Subject", "(sans objet)")),
            Pages.escaped(header(mail, "To", "")),
            Pages.escaped(header(mail, "Date", "")));
  }

  private String page(Path file) {
    MimeMessage mail = read(file);
    return Pages.page(
        header(mail, "Subject", "(sans objet)"),
        """
        <dl class="card"><dt>De</dt><dd>%s</dd><dt>Pour</dt><dd>%s</dd><dt>Date</dt><dd>%s</dd></dl>
        <div class="letter">%s</div>
        <p class="actions"><a class="button quiet" href="%s%s">Le fichier</a> <a class="button quiet" href="%s">Tous les courriels</a></p>
        """
            .formatted(
                Pages.escaped(header(mail, "From", "")),
                Pages.escaped(header(mail, "To", "")),
                Pages.escaped(header(mail, "Date", "")),
                linked(Pages.escaped(text(mail).orElse("(pas de texte : voir le fichier)"))),
                PREFIX,
                file.getFileName(),
                PREFIX));
  }

  /** A mail's addresses work as they do in a mail reader. */
  private static String linked(String text) {
    return LINK.matcher(text).replaceAll("<a href=\"$0\">$0</a>");
  }

  private static MimeMessage read(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), content);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("unreadable mail " + file, e);
    }
  }

  private static String header(MimeMessage mail, String name, String otherwise) {
    try {
      String raw = mail.getHeader(name, ", ");
      return raw == null ? otherwise : jakarta.mail.internet.MimeUtility.decodeText(raw);
    } catch (MessagingException | IOException e) {
      return otherwise;
    }
  }

  /** The first text found; a mail without plain text shows its HTML as it is written. */
  private static Optional<String> text(Part part) {
    try {
      if (part.getContent() instanceof Multipart parts) {
        Part[] all = new Part[parts.getCount()];
        for (int i = 0; i < all.length; i++) {
          all[i] = parts.getBodyPart(i);
        }
        return Arrays.stream(all)
            .filter(Objects::nonNull)
            .flatMap(each -> text(each).stream())
            .findFirst();
      }
      return part.isMimeType("text/*")
          ? Optional.of(String.valueOf(part.getContent()))
          : Optional.empty();
    } catch (MessagingException | IOException e) {
      return Optional.empty();
    }
  }
}
