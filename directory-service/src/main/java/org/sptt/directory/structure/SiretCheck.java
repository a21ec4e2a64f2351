package org.sptt.directory.structure;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Luhn's check; the post office has more establishments than it leaves room for. */
public class SiretCheck implements ConstraintValidator<Siret, String> {

  private static final String POST_OFFICE = "356000000";
  private static final int LUHN = 10;
  private static final int OF_POST_OFFICE = 5;

  @Override
  public boolean isValid(String siret, ConstraintValidatorContext context) {
    return siret == null
        || siret.matches("[0-9]{14}")
            && (luhnSum(siret) % LUHN == 0
                || siret.startsWith(POST_OFFICE) && digitSum(siret) % OF_POST_OFFICE == 0);
  }

  private static int luhnSum(String digits) {
    int sum = 0;
    for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - fromRight), 10);
      int counted = fromRight % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum;
  }

  private static int digitSum(String digits) {
    return digits.chars().map(digit -> Character.digit(digit, 10)).sum();
  }
}
