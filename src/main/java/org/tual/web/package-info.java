/**
 * HTTP manners that all resources share: who calls and what they may do, problems, paging, entity
 * tags, limits, headers, health. Holds no logic of the field.
 */
package org.tual.web;
