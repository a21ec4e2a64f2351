package org.sptt.training.privacy;

/** What a copy shows of each of this service's stores. */
final class TrainingHoldings {

  static final String REGISTRATIONS =
      """
      select s.title as session, s.starts_on as "startsOn", s.ends_on as "endsOn",
        lower(r.status) as status, r.asked_at as "askedAt", r.given_name as "givenName",
        r.family_name as "familyName", r.email, lower(r.gender) as gender,
        lower(r.engagement) as engagement, r.professional_status as "professionalStatus",
        k.name as structure, r.department, r.half_days as "halfDays", lower(r.absence) as absence,
        r.keep_informed as "keepInformed", r.source, r.external_id as "externalId"
      from registration r
      join session s on s.id = r.session_id
      left join known_structure k on k.id = r.structure_id
      where r.person_key = ? order by s.starts_on, r.id""";

  static final String MAILS =
      """
      select s.title as session, lower(replace(m.kind, '_', '-')) as kind,
        m.due_at as "dueAt", m.sent_at as "sentAt"
      from mail m
      join registration r on r.id = m.registration_id
      join session s on s.id = r.session_id
      where r.person_key = ? order by m.due_at, m.id""";

  static final String SPEAKERS =
      """
      select s.title as session, s.starts_on as "startsOn", p.name, p.email, p.department
      from session_speaker p join session s on s.id = p.session_id
      where p.speaker_key = ? order by s.starts_on, s.id""";

  static final String INTERVIEWS =
      """
      select s.title as session, lower(replace(i.status, '_', '-')) as status,
        i.done_on as "doneOn", lower(i.quote_consent) as "quoteConsent",
        i.consent_until as "consentUntil", i.testimony, i.source,
        i.external_id as "externalId"
      from follow_up_interview i join session s on s.id = i.session_id
      where i.person_key = ? order by i.done_on, i.id""";

  static final String KNOWN_MEMBERS =
      """
      select joined_on as "joinedOn", left_on as "leftOn"
      from known_member where person_key = ? order by joined_on""";

  private TrainingHoldings() {}
}
