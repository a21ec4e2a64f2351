package org.sptt.edge.form;

/** What somebody typed whose session had ended, until they have signed in again. */
record KeptForm(FormOrigin origin, TypedFields typed) {}
