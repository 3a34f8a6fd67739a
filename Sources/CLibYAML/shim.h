// SPDX-License-Identifier: Apache-2.0

#ifndef WARRAQ_CLIBYAML_SHIM_H
#define WARRAQ_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
