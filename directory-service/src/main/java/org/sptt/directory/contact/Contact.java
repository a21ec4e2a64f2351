package org.sptt.directory.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sptt.edge.OneLine;
import org.sptt.edge.WebLink;

/**
 * How to reach an entry of the directory.
 *
 * @param address street and postal code, on one line
 */
@Embeddable
public record Contact(
    @WebLink String website,
    @Email @Size(max = 254) @Column(name = "contact_email") String email,
    @Pattern(regexp = "\\+?[0-9][0-9 .()/-]{3,30}", message = "must be a telephone number")
        String phone,
    @Size(max = 200) @OneLine String address) {

  public static final Contact UNKNOWN = new Contact(null, null, null, null);

  /** Whether it says anything at all. */
  @JsonIgnore
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  /** Whether there is a way to write or to call. */
  public boolean reaches() {
    return email != null || phone != null;
  }
}
