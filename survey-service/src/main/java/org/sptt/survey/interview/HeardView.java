package org.sptt.survey.interview;

/** How many people were heard, by gender. */
record HeardView(int women, int men, int unknown) {}
