import { describeSourceContract } from './source-contract.ts'
import { huaweiRegistriesContract } from './sources/huawei-registry.ts'

describeSourceContract(huaweiRegistriesContract)
