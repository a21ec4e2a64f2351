package org.sptt.training.signup;

/**
 * The answer to a sign-up: what somebody who asks now gets. It is the same for those who had asked
 * before; what they have, only their mail says.
 */
record SignUpView(Place place) {}
