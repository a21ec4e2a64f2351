package org.sptt.directory.rights;

/** What a copy shows of each of this service's stores. */
final class DirectoryHoldings {

  static final String PERSON =
      """
      select p.given_name as "givenName", p.family_name as "familyName", p.email,
        lower(p.gender) as gender, lower(p.engagement) as engagement,
        p.professional_status as "professionalStatus", s.name as structure, p.source,
        p.external_id as "externalId"
      from person p left join structure s on s.id = p.structure_id
      where p.id = ?""";

  static final String MEMBERSHIPS =
      """
      select joined_on as "joinedOn", left_on as "leftOn", charter_signed_on as "charterSignedOn",
        as_team as "asTeam", source, external_id as "externalId"
      from membership where person_key = ? order by joined_on, id""";

  static final String PARTICIPATIONS =
      """
      select first_day as "firstDay" from participation where person_key = ? order by first_day""";

  static final String EXPERTS =
      """
      select e.name, e.affiliation, s.name as structure, e.department, e.category, e.offers,
        e.themes, e.presentation, e.website, e.contact_email as email, e.phone, e.address,
        e.listed_on as "listedOn", e.source, e.external_id as "externalId"
      from expert e left join structure s on s.id = e.structure_id
      where e.id = any (cast(? as uuid[])) order by e.listed_on, e.id""";

  static final String CONSENTS =
      """
      select lower(field) as field, purpose, given_on as "givenOn", expires_on as "expiresOn",
        withdrawn_on as "withdrawnOn"
      from consent where expert_id = any (cast(? as uuid[])) order by given_on, field""";

  static final String CONTACTS =
      """
      select c.name as structure, c.contact_email as email
      from (select id, name, contact_email from structure
        union all select id, name, contact_email from expert) c
      where c.id = any (cast(? as uuid[])) order by c.name""";

  static final String READS =
      """
      select r.read_at as "readAt", coalesce(a.name, r.account) as account, r.service, r.what
      from data_read r left join account a on a.id = r.account
      where r.person_key = ? order by r.read_at""";

  /** Yearly questions to the owners of entries whether all is still right. */
  static final String UPDATES =
      """
      select e.sent_at as "sentAt", e.answered_at as "answeredAt"
      from campaign_entry e where e.entry_id = any (cast(? as uuid[])) order by e.sent_at""";

  static final String MERGES =
      """
      select merged_at as "mergedAt", account from merged where id = ?""";

  private DirectoryHoldings() {}
}
