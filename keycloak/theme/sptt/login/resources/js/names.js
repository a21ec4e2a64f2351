// Keycloak's label of the field that only shows who is signing in names another field.
addEventListener("DOMContentLoaded", () => {
  const label = document.querySelector("label[for=username]");
  const account = document.getElementById("kc-attempted-username");
  if (label && account) account.setAttribute("aria-label", label.textContent.trim());
});
