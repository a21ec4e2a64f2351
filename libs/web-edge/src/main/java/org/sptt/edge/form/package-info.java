/**
 * Forms on pages. Whoever writes one writes a template, a record and two methods; all else comes by
 * itself: the token against forged requests, what was typed when something is wrong, the errors at
 * the top of the page and beside their fields, and what was typed when the session ended meanwhile.
 *
 * <p><b>The template.</b> A field is named as the record's component is; its label and every
 * sentence that refuses it stand in {@code words/fields.properties} and {@code
 * words/refusals.properties}, which each service has of its own beside this library's.
 *
 * <pre>{@code
 * <form method="post" action="/experimentation/experimentations/{id}/to-do-list">
 * {#token /}
 * {#field 'text' required=true hint=trial:text_hint /}
 * {#choice 'status' options=statuses value=experimentation.status.word /}
 * {#check 'consent' /}
 * <p class="actions"><button type="submit">{trial:add}</button></p>
 * </form>
 * }</pre>
 *
 * Tags: {@code token} (in every form), {@code field} (an input; {@code type}, {@code value}, {@code
 * hint}, {@code required}, {@code autocomplete}, {@code least}, {@code most}, {@code step}), {@code
 * longtext} (a textarea; {@code rows}), {@code choice} (a select; {@code options} are {@link
 * org.sptt.edge.form.Choice}s, {@code none} is what choosing nothing is called), {@code check} (a
 * checkbox; of several with one name, each has its {@code option} and {@code id}; {@code ticked}),
 * {@code confirm} (inside the form of the step before what cannot be undone; {@code back}). A
 * {@code label} given to a tag stands in for that of the words. The names of fields that are typed
 * in occur once in a page.
 *
 * <p>A button named {@code _look} sends nothing: the page is shown again with all that was typed,
 * and may offer more to choose from.
 *
 * <p>A form with a file has {@code enctype="multipart/form-data"}, {@code
 * ?_form={inject:form.token}} in its action instead of the token's tag, and a method that takes its
 * parts and calls the other {@code submit}.
 *
 * <p><b>The record</b> is that of the API, or one like it: its constraints hold for both. Fields
 * left empty are absent, {@code a.b} is the component {@code b} of {@code a}, several values of one
 * name are a list.
 *
 * <p><b>The methods</b> are the page's and the one that takes the form. It answers with what the
 * action returns, usually {@code forms.seen(...)}: another page, with a sentence on it. When the
 * form is refused, by a constraint or by an action that throws one of {@link
 * org.sptt.edge.Refusals}, the page is shown once more, with everything typed and what is wrong. A
 * refusal that names its field is shown beside it.
 *
 * <pre>{@code
 * @POST
 * @Path("experimentations/{id}/to-do-list")
 * @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
 * @Operation(hidden = true)
 * public Response add(UUID id) {
 *   return forms.submit(
 *       NewItem.class,
 *       item -> {
 *         workOnToDoList.add(id, item);
 *         return forms.seen("/experimentations/" + id, texts.added());
 *       },
 *       () -> experimentation(id));
 * }
 * }</pre>
 */
package org.sptt.edge.form;
