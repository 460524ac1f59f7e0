/** The screens of the stand-in Confluence, drawn with the host's page chrome. Imports content, render, store and host. */
package io.tandem.sandbox.confluence.web;
