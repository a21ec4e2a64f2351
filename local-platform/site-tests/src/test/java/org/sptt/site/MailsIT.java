package org.sptt.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sptt.platform.WholeSite;

/** Every mail that the platform sent while the other tests asked for them, one of each subject. */
@ExtendWith(Site.Opened.class)
class MailsIT {

  private static final Pattern LINE = Pattern.compile("href=\"(/mail/\\d+)\\.html\">([^<]*)</a>");

  private record Kept(String path, String subject) {}

  private final Site site;
  private final Axe axe = new Axe();

  MailsIT(Site site) {
    this.site = site;
  }

  @TestFactory
  Stream<DynamicTest> areForEveryone() {
    List<Kept> mails = mails();
    assertThat(mails).isNotEmpty();
    return mails.stream()
        .map(mail -> DynamicTest.dynamicTest(mail.subject(), () -> assertGood(mail)));
  }

  private List<Kept> mails() {
    Set<String> seen = new HashSet<>();
    return LINE.matcher(site.answer(WholeSite.STRANGER, "/mail/").body())
        .results()
        .map(line -> new Kept(line.group(1), line.group(2)))
        .filter(mail -> seen.add(mail.subject()))
        .toList();
  }

  private void assertGood(Kept kept) throws Exception {
    String file = site.answer(WholeSite.STRANGER, kept.path() + ".eml").body();
    MimeMessage mail =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(text(mail, "text/plain")).as("also says it in plain text").isPresent();
    try (Page page = site.newcomer()) {
      page.setContent(text(mail, "text/html").orElseThrow());
      assertThat(new PageVisit(axe, page, "mail-" + kept.subject()).faultsInSight()).isEmpty();
    }
  }

  private static Optional<String> text(Part part, String type)
      throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int each = 0; each < parts.getCount(); each++) {
        Optional<String> text = text(parts.getBodyPart(each), type);
        if (text.isPresent()) {
          return text;
        }
      }
      return Optional.empty();
    }
    return part.isMimeType(type)
        ? Optional.of(String.valueOf(part.getContent()))
        : Optional.empty();
  }
}
